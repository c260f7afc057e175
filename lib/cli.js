#!/usr/bin/env node
import process from "node:process";
import { parseArgs } from "node:util";
import { basename, dirname, extname, isAbsolute, join, resolve, sep } from "node:path";
import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { constants, createGzip } from "node:zlib";
// \0rolldown/runtime.js
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
// package.json
var version = "0.1.0";
// src/cli/nearest.ts
/** Steps of inserting, deleting, replacing or swapping neighbours from one word to the other (optimal string alignment). */
function distance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const steps = [
				(rows[i - 1]?.[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1)
			];
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
			row.push(Math.min(...steps));
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}
/** The name that was probably meant; undefined where none is near. */
function nearest$1(word, names) {
	const text = word.slice(0, 40).toLowerCase();
	const [best] = names.map((name) => ({
		name,
		steps: name.startsWith(text) && text.length > 1 ? 1 : distance(text, name)
	})).sort((a, b) => a.steps - b.steps);
	return best !== void 0 && best.steps <= Math.max(1, text.length / 2) ? best.name : void 0;
}
// src/cli/texts.ts
/** What the command line says, in one place. English: it is read by scripts as well. */
var quote$1 = (text) => JSON.stringify(text);
var meant = (near, otherwise) => near === void 0 ? otherwise : `did you mean ${near}?`;
/** "1 event", "2,000 events" */
var counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
var TEXTS$1 = {
	flagHelp: "this text",
	unknownFlag: (flag, near) => `flag not known: ${quote$1(flag)}; ${meant(near, "see --help")}`,
	flagNeedsValue: (name) => `value of --${name} missing; write --${name}=VALUE`,
	flagWithoutValue: (name) => `value given to --${name}; it takes none`,
	flagTwice: (name) => `flag given twice: "--${name}"; give it once`,
	badFlagValue: (name, message, fix) => `--${name}: ${message}; ${fix}`,
	unknownCommand: (word, near) => `command not known: ${quote$1(word)}; ${meant(near, "see geo-timeline --help")}`,
	tooFew: (usage) => `arguments missing; write geo-timeline ${usage}`,
	tooMany: (word, usage) => `argument too many: ${quote$1(word)}; write geo-timeline ${usage}`,
	unknownFormat: (flag, value, ids, near) => `format of --${flag} not known: ${quote$1(value)}; ${meant(near, `write one of ${ids.join(", ")}`)}`,
	seeHelp: (command) => `See geo-timeline ${command} --help`,
	stdin: "(standard input)",
	stdout: "(standard output)",
	reading: (name) => `reading ${name}`,
	writing: "writing",
	notReadable: (reason) => `file not readable: ${reason}`,
	notReadableFix: "check the name and the permissions",
	tooLarge: "file of more than 256 MB",
	tooLargeFix: "split it",
	stdinTwice: "standard input given twice; give \"-\" once",
	isFolder: (path) => `folder, not a file: ${quote$1(path)}; give the name of a file`,
	notWritable: (path, reason) => `file not written: ${path}: ${reason}`,
	noFolder: (path) => `folder not found: ${quote$1(path)}; give one that is there`,
	readAs: (format) => `read as ${format}`,
	notRecognised: "format not recognised",
	more: (what) => `… and ${what} more; --all prints them`,
	others: (count) => `${count.toLocaleString("en")} more`,
	readLoss: "not taken over",
	writeLoss: "not written",
	ownInput: "output the same file as the input; give another name",
	noOutputFormat: (out, ids) => `format of the output not known: ${quote$1(out)}; add --output-format, one of ${ids.join(", ")}`,
	nothingRead: "nothing could be read: nothing is written",
	written: (out, some, all, format) => `${out}: ${some.toLocaleString("en")} of ${counted(all, "event")} written as ${format}`,
	badHeight: "height not understood; write auto, or a length such as 480, 32rem or 60vh",
	badBase: "address not understood; write one such as https://example.org/timeline/",
	exampleBase: (base) => `The oEmbed answer needs whole addresses: ${base} stands for where embed.html is; give yours with --base.`,
	serving: (folder) => `Serving ${folder}; Ctrl-C ends it.`
};
var REASONS = {
	ENOENT: "there is none of this name",
	EACCES: "permission denied",
	EPERM: "permission denied",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is no folder",
	ENOSPC: "the disk is full",
	EROFS: "the disk is read-only",
	EMFILE: "too many files are open"
};
/** Why the system refused, in words. */
function reasonOf(error) {
	const { code = "", message = String(error) } = error;
	return REASONS[code] ?? message;
}
// src/cli/types.ts
/** What the person at the keyboard has to write differently: ends the command with exit code 2. */
var UsageError = class extends Error {};
/** What went wrong outside (disk full, no permission): ends the command with exit code 1. */
var OutsideError = class extends Error {};
// src/cli/args.ts
/** What every command takes besides its own flags. */
var COMMON = { help: {
	type: "boolean",
	help: TEXTS$1.flagHelp
} };
var SHORT = { h: "help" };
var didYouMean = (word, names) => {
	const near = nearest$1(word, names);
	return near === void 0 ? "" : near;
};
/** What is wrong with a flag that is not in the table. */
function unknownFlag(raw, flags) {
	const near = didYouMean(raw.replace(/^-+/, ""), Object.keys(flags));
	return new UsageError(TEXTS$1.unknownFlag(raw, near === "" ? void 0 : `--${near}`));
}
/**
* Reads a command line against a table of flags.
* @throws UsageError with what to write instead: for an unknown flag, a value missing or too many
*/
function readArgs(argv, own) {
	const flags = {
		...own,
		...COMMON
	};
	const { tokens } = parseArgs({
		args: [...argv],
		options: Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const positionals = [];
	const pairs = [];
	const given = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const name = token.rawName.startsWith("--") ? token.name : SHORT[token.name] ?? "";
		const flag = Object.hasOwn(flags, name) ? flags[name] : void 0;
		if (flag === void 0) throw unknownFlag(token.rawName, flags);
		if (given.has(name) && flag.multiple !== true && flag.type === "string") throw new UsageError(TEXTS$1.flagTwice(name));
		given.add(name);
		if (flag.type === "string") pairs.push([name, valueOf(name, token.value, flags)]);
		else if (token.value !== void 0) throw new UsageError(TEXTS$1.flagWithoutValue(name));
	}
	return {
		positionals,
		pairs,
		has: (name) => given.has(name),
		value: (name) => pairs.findLast(([flag]) => flag === name)?.[1]
	};
}
function valueOf(name, value, flags) {
	const isFlag = value?.startsWith("--") === true && Object.hasOwn(flags, value.slice(2));
	if (value === void 0 || isFlag) throw new UsageError(TEXTS$1.flagNeedsValue(name));
	return value;
}
// src/formats/drafts.ts
/** A value as a message shows it: in quotes, cut where it is long. */
function shown(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
var asText, about, emptyFile, htmlInstead, unknownFormat, badEncoding, missing, wrongType, notInList, outOfRange, badUrl, badCountry, tooLong, dateAsNumber, repeatedId, unknownId, notJson, noWrapper, badVersion, noEvents, noColumn, repeatedColumn, openQuote, strayQuote, shortRow, longRow, endTwice, halfPlace;
var init_drafts = __esmMin((() => {
	asText = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	about = (code, what, fix, value) => ({
		code,
		message: `${what}: ${shown(value)}`,
		fix,
		value: asText(value).slice(0, 1e3)
	});
	emptyFile = () => ({
		severity: "error",
		code: "empty-file",
		message: "file empty",
		fix: "choose a file with events; a CSV file needs at least the columns date and title"
	});
	htmlInstead = () => ({
		severity: "error",
		code: "html-instead-of-data",
		message: "web page instead of data",
		fix: "give the address of the file itself; on GitHub and in shared folders that is the \"raw\" or \"download\" link"
	});
	unknownFormat = (start) => ({
		severity: "error",
		...about("format-not-recognised", "format not recognised, the file starts with", "use our JSON, or CSV whose first row names the columns date and title", start)
	});
	badEncoding = () => ({
		code: "encoding-not-understood",
		message: "text not in UTF-8, letters may be wrong from here on",
		fix: "save the file as UTF-8"
	});
	missing = (field) => ({
		code: "field-missing",
		message: `${field} missing`,
		fix: `add ${field}`,
		field
	});
	wrongType = (what, expected, value) => about(`${expected.split(" ").pop() ?? "value"}-expected`, `${what} not understood`, `write ${expected}`, value);
	notInList = (what, values, value) => about(`${what}-unknown`, `${what} not known`, `write one of ${values.join(", ")}`, value);
	outOfRange = (what, low, high, value) => about(`${what}-out-of-range`, `${what} not usable`, `write a number from ${low} to ${high}`, value);
	badUrl = (value) => about("address-not-usable", "address not usable", "write an address that starts with https:// or http://", value);
	badCountry = (value, suggestion) => about("country-unknown", "country not known", suggestion === void 0 ? "write an ISO 3166 code such as UA" : `did you mean ${suggestion}? write the code`, value);
	tooLong = (what, length, value) => about(`${what}-too-long`, `${what} too long`, `write at most ${length} characters`, value);
	dateAsNumber = (value, text) => about("date-as-number", "date is a number", `write "${text}"`, value);
	repeatedId = (id, unique) => ({
		...about("id-repeated", `id given twice, the second became ${shown(unique)}`, "give each event an id of its own", id),
		field: "id"
	});
	unknownId = (what, value) => about(`${what}-not-found`, `${what} not in the file`, `add it or correct the id`, value);
	notJson = (expected, found, fix) => ({
		severity: "error",
		...about("json-syntax", `JSON syntax broken, ${expected} expected, found`, fix, found)
	});
	noWrapper = () => ({
		code: "wrapper-missing",
		message: "list of events without a dataset around it",
		fix: "write {\"version\": 1, \"events\": […]}"
	});
	badVersion = (value) => value === void 0 ? {
		...missing("version"),
		fix: "add \"version\": 1"
	} : {
		severity: "error",
		...about("version-unknown", "version not known", "write \"version\": 1", value)
	};
	noEvents = () => ({
		severity: "error",
		code: "events-missing",
		message: "events missing",
		fix: "add \"events\": […]",
		field: "events"
	});
	noColumn = (field, header) => ({
		severity: "error",
		...about("column-missing", `column ${field} missing, the first row has`, `name a column ${field} in the first row`, header.join(", ")),
		field
	});
	repeatedColumn = (name) => ({
		...about("column-repeated", "column named twice, the second is kept under \"More\"", "give each column its own name", name),
		field: name
	});
	openQuote = (start) => ({
		severity: "error",
		...about("quote-not-closed", "quote not closed", "close the quote, and double each quote inside a value", start)
	});
	strayQuote = (start) => ({
		severity: "error",
		...about("quote-misplaced", "text after a closing quote", "double each quote inside a value", start)
	});
	shortRow = (count, width) => ({
		code: "row-short",
		message: `row too short, ${count} of ${width} columns`,
		fix: "check that no column is missing; the last ones were taken as empty"
	});
	longRow = (width, extra) => ({
		severity: "error",
		...about("row-long", `row too long, more than ${width} columns, first too many`, "put quotes around a value that contains the delimiter", extra)
	});
	endTwice = (value) => about("end-repeated", "end given twice, the date is an interval already", "leave the column end empty", value);
	halfPlace = (value) => about("place-incomplete", "place with one coordinate only", "give both lat and lon", value);
}));
// src/formats/csv-columns.ts
/** Index → name of each column that we know; proper names win over aliases, the first over the second. */
function assign(headers, report) {
	const found = /* @__PURE__ */ new Map();
	headers.forEach((header, index) => {
		const name = plain(header);
		if (!isKnown(name)) return;
		if (found.has(name)) report(repeatedColumn(header));
		else found.set(name, index);
	});
	headers.forEach((header, index) => {
		const name = canonicalName(header);
		if (isKnown(name) && !isKnown(plain(header)) && !found.has(name)) found.set(name, index);
	});
	return found;
}
/** "source_url_3" → the third source's "url". */
function groups(found, prefix) {
	const byNumber = /* @__PURE__ */ new Map();
	for (const [name, index] of found) {
		const [, base = "", number = "1"] = NUMBERED.exec(name) ?? [];
		if (!base.startsWith(prefix)) continue;
		const group = byNumber.get(Number(number)) ?? /* @__PURE__ */ new Map();
		byNumber.set(Number(number), group.set(base.slice(prefix.length), index));
	}
	return [...byNumber].sort(([a], [b]) => a - b).map(([, group]) => group);
}
/** Reads the header row; undefined (and why) without `date` or `title`. */
function readHeader(cells, report) {
	const headers = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
	const found = assign(headers, report);
	const missing = ["date", "title"].filter((name) => !found.has(name));
	for (const name of missing) report(noColumn(name, headers));
	if (missing.length > 0) return void 0;
	const used = new Set(found.values());
	const names = /* @__PURE__ */ new Set();
	const others = headers.flatMap((header, index) => {
		if (used.has(index)) return [];
		let unique = header;
		for (let n = 2; names.has(unique); n++) unique = `${header} (${n})`;
		names.add(unique);
		return [{
			index,
			header: unique
		}];
	});
	return {
		headers,
		of: (name) => found.get(name) ?? -1,
		sources: groups(found, "source_"),
		media: groups(found, "media_"),
		others
	};
}
var COLUMNS, NUMBERED, isKnown, ALIASES$1, plain, canonicalName, namesColumn, namesEvents;
var init_csv_columns = __esmMin((() => {
	init_drafts();
	COLUMNS = "id date end title label summary countries actors category tags series series_number place lat lon importance status timezone".split(" ");
	NUMBERED = /^(source_(?:url|title|publisher|date|archive)|media_(?:url|alt|credit))(?:_([2-9]|[1-9]\d))?$/;
	isKnown = (name) => COLUMNS.includes(name) || NUMBERED.test(name);
	ALIASES$1 = new Map(Object.entries({
		date: "start start_date startdate begin day",
		end: "end_date enddate",
		title: "name headline event",
		summary: "description text",
		countries: "country",
		actors: "actor",
		category: "type categories",
		tags: "tag keywords",
		place: "location",
		lat: "latitude",
		lon: "longitude lng long",
		timezone: "time_zone tz",
		source_url: "source url link"
	}).flatMap(([name, others]) => others.split(" ").map((other) => [other, name])));
	plain = (header) => header.trim().toLowerCase().replace(/[\s-]+/g, "_");
	canonicalName = (header) => ALIASES$1.get(plain(header)) ?? plain(header);
	namesColumn = (header) => isKnown(canonicalName(header));
	namesEvents = (line) => line.split(/[,;\t|]/).map((cell) => canonicalName(cell.replace(/"/g, ""))).some((name) => name === "date" || name === "title");
}));
// src/formats/registry.ts
var firstLine, FORMATS, formatInfo;
var init_registry = __esmMin((() => {
	init_csv_columns();
	firstLine = ({ text }) => text.slice(0, 4096).trimStart().split(/[\r\n]/, 1)[0] ?? "";
	FORMATS = [{
		id: "json",
		name: "geo-timeline JSON",
		extensions: ["json"],
		matches: ({ text }) => /^\s*[{[]/.test(text)
	}, {
		id: "csv",
		name: "table (CSV)",
		extensions: [
			"csv",
			"tsv",
			"tab",
			"txt"
		],
		matches: (source) => namesEvents(firstLine(source))
	}];
	formatInfo = (id) => FORMATS.find((format) => format.id === id);
}));
// src/model/view.ts
var NONE$1, defaultView;
var init_view = __esmMin((() => {
	NONE$1 = Object.freeze([]);
	defaultView = Object.freeze({
		src: NONE$1,
		view: void 0,
		from: void 0,
		to: void 0,
		countries: NONE$1,
		match: "any",
		roles: NONE$1,
		categories: NONE$1,
		actors: NONE$1,
		series: NONE$1,
		tags: NONE$1,
		status: NONE$1,
		importance: 1,
		q: "",
		lanes: "none",
		event: void 0,
		lang: void 0,
		theme: "auto",
		clock: "place"
	});
}));
// src/model/values.ts
var ROLES, STATUSES, SHAPES, RELATIONS, ACTOR_KINDS, VIEW_KINDS, MATCHES, LANES, THEMES, CLOCKS, IMPORTANCES;
var init_values = __esmMin((() => {
	ROLES = [
		"party",
		"initiator",
		"target",
		"host",
		"mediator",
		"observer"
	];
	STATUSES = [
		"occurred",
		"planned",
		"postponed",
		"cancelled",
		"disputed"
	];
	SHAPES = [
		"diamond",
		"circle",
		"square",
		"hexagon",
		"plus",
		"triangle-down",
		"star",
		"triangle-up"
	];
	RELATIONS = [
		"responds-to",
		"leads-to",
		"begins",
		"ends",
		"part-of",
		"replaces",
		"extends",
		"breaches"
	];
	ACTOR_KINDS = [
		"person",
		"organisation",
		"state-body"
	];
	VIEW_KINDS = ["timeline", "story"];
	MATCHES = [
		"any",
		"all",
		"only"
	];
	LANES = [
		"none",
		"country",
		"category",
		"actor",
		"series"
	];
	THEMES = [
		"auto",
		"light",
		"dark"
	];
	CLOCKS = [
		"place",
		"utc",
		"reader"
	];
	IMPORTANCES = [
		1,
		2,
		3,
		4,
		5
	];
}));
// src/time/civil.ts
/** The instant, or the nearest one that is not too far away; never NaN, ±Infinity becomes finite. */
function clampFar(instant) {
	if (instant >= 86e14) return FAR_INSTANT;
	return instant > -86e14 ? instant : -86e14;
}
/** Days from 1970-01-01 to the given day; `month` and `day` must be in their ranges. */
function daysFromCivil(year, month, day) {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
/** First instant of a day, clamped where it is too far away. */
function instantOf(year, month, day) {
	if (year > FAR_YEAR) return FAR_INSTANT;
	if (year < -28e4) return -86e14;
	return clampFar(daysFromCivil(year, month, day) * MS_PER_DAY);
}
/** 28–31; `month` 1–12. */
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** A day as EDTF writes it: "2014-03-18", "-0490-01-01", "Y12024-05-03" beyond four digits. */
function isoDay({ year, month, day }) {
	return `${isoYear(year)}-${two(month)}-${two(day)}`;
}
/** A year as EDTF writes it. */
function isoYear(year) {
	const digits = String(Math.abs(year)).padStart(4, "0");
	const sign = year < 0 ? "-" : "";
	return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
var MS_PER_MINUTE, MS_PER_DAY, FAR_INSTANT, FAR_YEAR, isLeapYear, two;
var init_civil = __esmMin((() => {
	MS_PER_MINUTE = 6e4;
	MS_PER_DAY = 864e5;
	FAR_INSTANT = 86e14;
	FAR_YEAR = 28e4;
	isLeapYear = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	two = (value) => String(value).padStart(2, "0");
}));
// src/time/fix.ts
/** For a month that does not exist, "2014-13". */
function fixForMonth(year, month, day) {
	if (month === "00" || month === "") return `write ${year} for the year alone; leave out what is not known`;
	if (day !== void 0 && isDay(2e3, Number(day), Number(month))) return `write ${year}-${day}-${month} if day and month are the wrong way round`;
	if (Number(month) >= 21 && Number(month) <= 41) return `write ${year}-${month} for the season alone`;
	return `write a month from 01 to 12, or ${year} for the year`;
}
/** For a day that its month does not have, "2010-02-29". */
function fixForDay(year, month, day, length) {
	if (day === "00") return `write ${year}-${month} for the month; leave out what is not known`;
	return `write ${year}-${month}-${length}, or ${year}-${month} for the month`;
}
/** Day, month and year given in an order that differs between countries. */
function dayOrMonthFirst(a, b, year) {
	const readings = /* @__PURE__ */ new Set();
	if (isDay(year, b, a)) readings.add(isoDay({
		year,
		month: b,
		day: a
	}));
	if (isDay(year, a, b)) readings.add(isoDay({
		year,
		month: a,
		day: b
	}));
	if (readings.size > 0) return `write ${[...readings].join(" or ")}`;
	return ymd(year, b >= 1 && b <= 12 ? b : a, 32);
}
/** A day, or what to write where its month is shorter. */
function ymd(year, month, day) {
	if (isDay(year, month, day)) return write$1(year, month, day);
	if (month < 1 || month > 12) return `write a month from 01 to 12, or ${isoYear(year)} for the year`;
	const [y, m] = [isoYear(year), two(month)];
	return fixForDay(y, m, two(day), daysInMonth(year, month));
}
function named(day, name, yearText) {
	const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	const year = Number(yearText);
	if (month === 0) return FORMS;
	return day === void 0 ? `write ${isoYear(year)}-${two(month)}` : ymd(year, month, Number(day));
}
/** What to write instead of a text that is not understood. Linear in the text's length. */
function fixFor$1(text) {
	for (const [pattern, advice] of RULES$1) {
		const match = pattern.exec(text);
		if (match !== null) return advice(...match.slice(1));
	}
	return FORMS;
}
var MONTHS, FORMS, isDay, write$1, RULES$1;
var init_fix = __esmMin((() => {
	init_civil();
	MONTHS = [
		"jan",
		"feb",
		"mar",
		"apr",
		"may",
		"jun",
		"jul",
		"aug",
		"sep",
		"oct",
		"nov",
		"dec"
	];
	FORMS = "write the date as 2014, 2014-03 or 2014-03-18; 2014~ for about, 2014/2016 for a period";
	isDay = (year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	write$1 = (year, month, day) => `write ${isoDay({
		year,
		month,
		day
	})}`;
	RULES$1 = [
		[/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (a, b, y) => dayOrMonthFirst(Number(a), Number(b), Number(y))],
		[/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, (y, m, d) => ymd(Number(y), Number(m), Number(d))],
		[/^(\d{4})(\d\d)(\d\d)$/, (y, m, d) => ymd(Number(y), Number(m), Number(d))],
		[/^(\d{4})[/.-](\d)$/, (y, m) => `write ${y}-0${m}`],
		[/^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/, (d = "", m = "", y = "") => named(d, m, y)],
		[/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, (m = "", d = "", y = "") => named(d, m, y)],
		[/^([A-Za-z]{3,9})\.?,? (\d{4})$/, (m = "", y = "") => named(void 0, m, y)],
		[/^(\d{1,4}) ?(?:BCE?|bce?)$/, (y) => `write ${isoYear(1 - Number(y))} (EDTF counts 1 BCE as 0000)`],
		[/^-0+$/, () => "write 0000 for 1 BCE"],
		[/^-(\d{1,3})$/, (y) => `write ${isoYear(-Number(y))} for ${Number(y) + 1} BCE: years have four digits`],
		[/^(\d{3})$/, (y) => `write 0${y} for the year, ${y}X for the decade`],
		[/^(\d{2})$/, (y) => `write 00${y} for the year, ${y}XX for the century`],
		[/^(\d)$/, (y) => `write 000${y} for the year`],
		[/^(-?)(\d{5,})$/, (minus, y) => `write Y${minus}${y} for a year of more than four digits`],
		[/^Y(-?)(\d{1,4})$/, (minus, y = "") => `write ${minus}${y.padStart(4, "0")}: Y is for more than four digits`],
		[/^(\d{4}) ?[-–—] ?(\d{4})$/, (a, b) => `write ${a}/${b} for a period`],
		[/^(?:c|ca|circa|about|around|~|≈)\.? ?(\d{4})$/i, (y) => `write ${y}~ for about`],
		[/^(\d{3})0s$/, (y) => `write ${y}X for the decade`],
		[/^(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)$/, (day, time) => `write ${day}T${time}`],
		[/^([~?%][\dX].*|.*\d[~?%]-.*)$/, () => "write the sign ~ ? or % once, at the end: 2004-06~"],
		[/^(\d{4}[uxX\d-]*)$/, (text = "") => `write ${text.replace(/[ux]/g, "X")}: two digits for month and day`]
	];
}));
// src/time/problem.ts
/** A failed parse. `value` is quoted at the end of the message, cut where it is long. */
function failed(code, what, value, fix) {
	return {
		ok: false,
		problem: {
			code,
			message: `${what}: "${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`,
			fix
		}
	};
}
var init_problem = __esmMin((() => {}));
// src/time/zone.ts
function formatterFor(zone) {
	const known = formatters.get(zone);
	if (known !== void 0) return known;
	try {
		const made = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			calendar: "gregory",
			hourCycle: "h23",
			era: "short",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric"
		});
		formatters.set(zone, made);
		return made;
	} catch {
		return;
	}
}
/** Minutes that clocks of an IANA zone were ahead of UTC at an instant; undefined for an unknown zone. */
function zoneOffset(instant, zone) {
	const formatter = formatterFor(zone);
	if (formatter === void 0) return void 0;
	const fields = /* @__PURE__ */ new Map();
	const second = Math.floor(instant / 1e3) * 1e3;
	for (const { type, value } of formatter.formatToParts(second)) fields.set(type, value);
	const field = (name) => Number(fields.get(name));
	const yearOfEra = field("year");
	return (daysFromCivil(fields.get("era") === "BC" ? 1 - yearOfEra : yearOfEra, field("month"), field("day")) * MS_PER_DAY + ((field("hour") * 60 + field("minute")) * 60 + field("second")) * 1e3 - second) / MS_PER_MINUTE;
}
/**
* The offset (minutes) under which a local clock reading is true in a zone. `local` is the reading taken as if it
* were UTC. Where clocks went back and it is true twice, the first time counts; undefined where clocks
* went forward and skipped it.
*/
function offsetOfLocal(local, zone) {
	return [local - MS_PER_DAY, local + MS_PER_DAY].map((at) => zoneOffset(at, zone)).find((offset) => offset !== void 0 && zoneOffset(local - offset * 6e4, zone) === offset);
}
var formatters, isZone;
var init_zone = __esmMin((() => {
	init_civil();
	formatters = /* @__PURE__ */ new Map();
	isZone = (zone) => formatterFor(zone) !== void 0;
}));
// src/time/clock.ts
/** Reads "15:00", "15:00:30.5", "15:00Z", "15:00-04:00"; a fix in words where it is no time of day. */
function readClock(text) {
	const match = CLOCK.exec(text);
	if (match === null) return { fix: "write the time as 15:00, 15:00Z or 15:00+02:00" };
	const [, hourText, minuteText, secondText, fraction, utc, sign, offsetHours, offsetMinutes] = match;
	const [hour, minute, second] = [
		Number(hourText),
		Number(minuteText),
		Number(secondText ?? 0)
	];
	if (hour === 24 && minute === 0 && second === 0) return { fix: "write midnight as 00:00 of the next day" };
	if (second === 60) return { fix: "write a leap second as 59" };
	if (hour > 23 || minute > 59 || second > 59) return { fix: "write a time from 00:00 to 23:59" };
	const ms = fraction === void 0 ? 0 : Math.floor(Number(`0.${fraction}`) * 1e3);
	const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
	if (offset > 1080 || Number(offsetMinutes ?? 0) > 59) return { fix: "write an offset from -18:00 to +18:00" };
	return {
		minutes: hour * 60 + minute + (second + ms / 1e3) / 60,
		offset: utc !== void 0 ? 0 : sign === void 0 ? void 0 : sign === "-" ? -offset : offset,
		width: secondText === void 0 ? MS_PER_MINUTE : fraction === void 0 ? 1e3 : 1
	};
}
/** The offset of a reading without one, by the zone of its place; a problem for an unknown zone or a skipped hour. */
function offsetInZone(local, minutes, zone, text) {
	const problem = (code, what, fix) => {
		const result = failed(code, what, code === "timezone-unknown" ? zone : text, fix);
		return result.ok ? { offset: 0 } : { problem: result.problem };
	};
	if (!isZone(zone)) return problem("timezone-unknown", "time zone not known", "write an IANA name such as Europe/Kyiv, or an offset after the time");
	const offset = offsetOfLocal(local, zone);
	if (offset !== void 0) return { offset };
	const later = two((Math.floor(minutes / 60) + 1) % 24);
	return problem("date-impossible", `time skipped by the clocks of ${zone}`, `write the hour after the change (${later}:${two(Math.floor(minutes % 60))}), or add an offset`);
}
var CLOCK;
var init_clock = __esmMin((() => {
	init_civil();
	init_problem();
	init_zone();
	CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/;
}));
// src/time/mask.ts
/** The numbers from 1 to `last` that fit a two-digit mask, ascending. */
function fitting(mask, last) {
	const all = [];
	for (let value = 1; value <= last; value++) {
		const digits = String(value).padStart(2, "0");
		if (mask === void 0 || (mask[0] === "X" || mask[0] === digits[0]) && (mask[1] === "X" || mask[1] === digits[1])) all.push(value);
	}
	return all;
}
/** The n-th (from 0) of the numbers that a mask with k unknown digits can mean, of 10^k. */
function nth(mask, n) {
	let rest = n;
	let value = 0;
	let place = 1;
	for (let i = mask.length - 1; i >= 0; i--) {
		const char = mask[i];
		if (char === "X") {
			value += rest % 10 * place;
			rest = Math.floor(rest / 10);
		} else value += Number(char) * place;
		place *= 10;
	}
	return value;
}
/**
* First and last day that masks of year, month and day can mean; undefined if no calendar day fits.
* Months and days that are left out range over the whole year or month.
*/
function maskedBounds(sign, yearMask, monthMask, dayMask) {
	const months = fitting(monthMask, 12);
	const days = fitting(dayMask, 31);
	if (!months.some((month) => days.some((day) => day <= daysInMonth(2e3, month)))) return void 0;
	const count = 10 ** [...yearMask].filter((char) => char === "X").length;
	const inYear = (year, last) => {
		for (const month of last ? [...months].reverse() : months) {
			const day = days.filter((day) => day <= daysInMonth(year, month)).at(last ? -1 : 0);
			if (day !== void 0) return {
				year,
				month,
				day
			};
		}
	};
	const search = (last) => {
		for (let i = 0; i < count; i++) {
			const n = last === (sign === 1) ? count - 1 - i : i;
			const found = inYear(sign * nth(yearMask, n), last);
			if (found !== void 0) return found;
		}
	};
	const first = search(false);
	const last = search(true);
	return first === void 0 || last === void 0 ? void 0 : {
		first,
		last
	};
}
/** How much of a masked date is known: the unit above the first unknown digit. */
function maskedPrecision(yearMask, monthMask) {
	const unknown = yearMask.length - 1 - yearMask.indexOf("X");
	if (isMasked(yearMask)) return unknown === 0 ? "decade" : unknown === 1 ? "century" : "millennium";
	return monthMask !== void 0 && isMasked(monthMask) ? "year" : "month";
}
var isMasked;
var init_mask = __esmMin((() => {
	init_civil();
	isMasked = (digits) => digits.includes("X");
}));
// src/time/season.ts
/** The division with an EDTF code: 21–24 seasons, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds, 40–41 halves. */
function seasonOf(code) {
	if (code >= 21 && code <= 32) {
		const index = (code - 21) % 4;
		const name = FOUR[index];
		const shift = code >= 29 ? 6 : 0;
		return name && {
			name,
			number: 0,
			month: (2 + 3 * index + shift) % 12 + 1,
			months: 3
		};
	}
	if (code >= 33 && code <= 36) return {
		name: "quarter",
		number: code - 32,
		month: 3 * (code - 33) + 1,
		months: 3
	};
	if (code >= 37 && code <= 39) return {
		name: "third",
		number: code - 36,
		month: 4 * (code - 37) + 1,
		months: 4
	};
	if (code === 40 || code === 41) return {
		name: "half",
		number: code - 39,
		month: 6 * (code - 40) + 1,
		months: 6
	};
}
/** First and last instant of a season of a year; winter from December to February of the next year. */
function seasonBounds(season, year) {
	const after = season.month + season.months;
	const endYear = after > 12 ? year + 1 : year;
	const endMonth = after > 12 ? after - 12 : after;
	const start = instantOf(year, season.month, 1);
	return [start, start + (daysFromCivil(endYear, endMonth, 1) - daysFromCivil(year, season.month, 1)) * MS_PER_DAY - 1];
}
var FOUR;
var init_season = __esmMin((() => {
	init_civil();
	FOUR = [
		"spring",
		"summer",
		"autumn",
		"winter"
	];
}));
// src/time/part.ts
/**
* Reads one EDTF date that is neither interval nor set: day, month, season, year, unspecified digits, date-time,
* each with a qualifier for the whole. `timezone` (IANA) resolves a date-time without offset.
*/
function parsePart(text, timezone) {
	const match = PART.exec(text);
	if (match === null) return notUnderstood(text);
	const [, y = "", minus = "", digits = "", exponent, month, day, clock, qualifier = ""] = match;
	const masked = digits.includes("X");
	if (y === "" ? digits.length !== 4 || exponent !== void 0 : masked) return notUnderstood(text);
	if (y !== "" && exponent === void 0 && digits.length < 5) return notUnderstood(text);
	if (minus !== "" && /^0+$/.test(digits)) return notUnderstood(text);
	const sign = minus === "" ? 1 : -1;
	const yearMask = exponent === void 0 ? digits : String(Number(`${digits}e${exponent}`));
	if (y !== "" && !(Number(yearMask) <= Number.MAX_SAFE_INTEGER)) return failed("date-too-far", "year too far away", text, "write a year within ±9E15");
	const span = spanOf$2({
		text,
		yearText: `${y}${minus}${digits}${exponent === void 0 ? "" : `E${exponent}`}`,
		yearMask,
		sign,
		month,
		day,
		clock,
		qualifier
	}, timezone);
	if (!span.ok) return span;
	const seasonal = span.date.precision === "season" && Number(month) <= 32;
	return {
		ok: true,
		date: {
			text,
			approximate: qualifier === "~" || qualifier === "%" || seasonal,
			uncertain: qualifier === "?" || qualifier === "%",
			...span.date
		}
	};
}
function spanOf$2(pieces, timezone) {
	const { text, yearText, yearMask, sign, month, day } = pieces;
	if (month !== void 0 && !month.includes("X") && Number(month) > 12) return seasonSpan(pieces);
	if (month === "00") return impossible(text, fixForMonth(yearText, month, day));
	if (`${yearMask}${month ?? ""}${day ?? ""}`.includes("X")) return maskedSpan(pieces);
	const year = sign * Number(yearMask);
	if (month === void 0) return days("year", instantOf(year, 1, 1), instantOf(year, 12, 31), { year });
	const m = Number(month);
	const length = daysInMonth(year, m);
	if (day === void 0) return days("month", instantOf(year, m, 1), instantOf(year, m, length), {
		year,
		month: m
	});
	const d = Number(day);
	if (d < 1 || d > length) return impossible(text, fixForDay(yearText, month, day, length));
	if (pieces.clock !== void 0) return clockSpan(pieces, year, m, d, timezone);
	const start = instantOf(year, m, d);
	return days("day", start, start, {
		year,
		month: m,
		day: d
	});
}
function seasonSpan({ text, yearText, yearMask, sign, month, day }) {
	const code = Number(month);
	const season = seasonOf(code);
	if (season === void 0 || day !== void 0) return impossible(text, fixForMonth(yearText, month ?? "", day));
	const year = sign * Number(yearMask);
	if (!Number.isNaN(year)) {
		const [earliest, latest] = seasonBounds(season, year);
		return found({
			precision: "season",
			earliest,
			latest: clampFar(latest),
			year,
			month: code
		});
	}
	const bounds = maskedBounds(sign, yearMask, void 0, void 0);
	if (bounds === void 0) return notUnderstood(text);
	const precision = maskedPrecision(yearMask, void 0);
	const [earliest] = seasonBounds(season, bounds.first.year);
	const [, latest] = seasonBounds(season, bounds.last.year);
	return found({
		precision,
		earliest,
		latest,
		month: code
	});
}
function maskedSpan({ text, yearText, yearMask, sign, month, day, clock }) {
	const bounds = clock === void 0 && maskedBounds(sign, yearMask, month, day);
	if (clock !== void 0) return impossible(text, "write a time only with a day that is fully known");
	if (!bounds) return impossible(text, `write ${yearText} for the year, or digits that a day can have`);
	const { first, last } = bounds;
	const known = (mask) => mask !== void 0 && !mask.includes("X");
	return days(maskedPrecision(yearMask, month), instantOf(first.year, first.month, first.day), instantOf(last.year, last.month, last.day), {
		...known(yearMask) ? { year: sign * Number(yearMask) } : {},
		...known(month) ? { month: Number(month) } : {},
		...known(day) ? { day: Number(day) } : {}
	});
}
function clockSpan({ text, clock }, year, month, day, timezone) {
	const reading = readClock(clock ?? "");
	if ("fix" in reading) return failed("date-impossible", "time of day not understood", text, reading.fix);
	const { minutes, width } = reading;
	const local = instantOf(year, month, day) + Math.round(minutes * MS_PER_MINUTE);
	let offset = reading.offset;
	if (offset === void 0 && timezone !== void 0) {
		const inZone = offsetInZone(local, minutes, timezone, text);
		if ("problem" in inZone) return {
			ok: false,
			problem: inZone.problem
		};
		offset = inZone.offset;
	}
	const earliest = clampFar(local - Math.round((offset ?? 0) * MS_PER_MINUTE));
	return found({
		precision: "time",
		earliest,
		latest: earliest + width - 1,
		year,
		month,
		day,
		minutes,
		...offset === void 0 ? {} : { offset }
	});
}
var PART, impossible, notUnderstood, found, days;
var init_part = __esmMin((() => {
	init_civil();
	init_clock();
	init_fix();
	init_mask();
	init_problem();
	init_season();
	PART = /^(Y?)(-?)([\dX]+)(?:E(\d{1,3}))?(?:-([\dX]{2})(?:-([\dX]{2})(?:T([^~?%]+))?)?)?([~?%]?)$/;
	impossible = (text, fix) => failed("date-impossible", "date not in the calendar", text, fix);
	notUnderstood = (text) => failed("date-not-understood", "date not understood", text, fixFor$1(text));
	found = (date) => ({
		ok: true,
		date
	});
	days = (precision, start, lastDay, fields) => found({
		...fields,
		precision,
		earliest: start,
		latest: clampFar(lastDay + MS_PER_DAY - 1)
	});
}));
// src/time/precision.ts
var PRECISIONS, coarser;
var init_precision = __esmMin((() => {
	PRECISIONS = [
		"time",
		"day",
		"month",
		"season",
		"year",
		"decade",
		"century",
		"millennium"
	];
	coarser = (a, b) => PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;
}));
// src/time/set.ts
/** Reads `[a,b]` (one of them) or `{a,b}` (all of them), elements being dates or runs `a..b`, `..b`, `a..`. */
function parseSet(text, timezone) {
	const oneOf = text.startsWith("[");
	if (!text.endsWith(oneOf ? "]" : "}")) return failed("date-not-understood", "set of dates not closed", text, FIX);
	const elements = [];
	for (const piece of text.slice(1, -1).split(",")) {
		const element = parseElement(piece.trim(), text, timezone);
		if (!element.ok) return element;
		elements.push(element.date);
	}
	return {
		ok: true,
		date: setOf$1(text, oneOf ? "one-of" : "all-of", elements)
	};
}
function parseElement(piece, text, timezone) {
	const dots = piece.indexOf("..");
	if (dots < 0) {
		const part = parsePart(piece, timezone);
		return part.ok ? {
			ok: true,
			date: {
				from: part.date,
				to: part.date,
				run: false
			}
		} : part;
	}
	const [a, b] = [piece.slice(0, dots), piece.slice(dots + 2)];
	if (a === "" && b === "") return failed("date-not-understood", "set not understood", text, FIX);
	const from = a === "" ? void 0 : parsePart(a, timezone);
	if (from?.ok === false) return from;
	const to = b === "" ? void 0 : parsePart(b, timezone);
	if (to?.ok === false) return to;
	if (from && to && to.date.latest < from.date.earliest) return failed("date-order", "end before its start", piece, `write ${b}..${a}, or check both`);
	return {
		ok: true,
		date: {
			from: from?.date,
			to: to?.date,
			run: true
		}
	};
}
function setOf$1(text, kind, elements) {
	const parts = [...elements].sort((a, b) => {
		const difference = startOfElement(a) - startOfElement(b);
		return Number.isNaN(difference) ? 0 : difference;
	}).flatMap(({ from, to, run }) => {
		if (from === void 0) return to === void 0 ? [] : [to];
		if (!run || to === void 0) return [from];
		return [{
			...from,
			through: true
		}, to];
	});
	const openStart = elements.some(({ from }) => from === void 0);
	const openEnd = elements.some(({ to }) => to === void 0);
	return {
		kind,
		text,
		precision: parts.map((part) => part.precision).reduce(coarser),
		earliest: openStart ? -Infinity : Math.min(...parts.map((part) => part.earliest)),
		latest: openEnd ? Infinity : Math.max(...parts.map((part) => part.latest)),
		approximate: parts.some((part) => part.approximate),
		uncertain: parts.some((part) => part.uncertain),
		openStart,
		openEnd,
		unknownStart: false,
		unknownEnd: false,
		parts
	};
}
var FIX, startOfElement;
var init_set = __esmMin((() => {
	init_part();
	init_precision();
	init_problem();
	FIX = "write the dates with commas, e.g. [2024-10-05,2024-10-06], or [2014..2016] for a run";
	startOfElement = (element) => element.from?.earliest ?? -Infinity;
}));
// src/time/edtf.ts
/**
* Reads an EDTF date (ISO 8601-2): levels 0 and 1, and of level 2 sets, unspecified digits anywhere, Y with an
* exponent and the divisions of the year 21–41. Spaces around it are ignored. Never throws: what is no date gives a
* problem with a fix. Bounds are those the digits allow; `~` and `?` set flags and widen nothing.
*/
function parseDate(text, options = {}) {
	const day = text.length === 10 ? plainDay$1(text) : void 0;
	if (day !== void 0) return {
		ok: true,
		date: single$1(day)
	};
	if (text.length > MAX_LENGTH) return failed("date-too-long", "date too long", text, `write at most ${MAX_LENGTH} characters`);
	const trimmed = text.trim();
	if (trimmed === "") return failed("date-empty", "date missing", text, "write the date, e.g. 2014-03-18");
	const first = trimmed[0];
	if (first === "[" || first === "{") return parseSet(trimmed, options.timezone);
	const slash = trimmed.indexOf("/");
	if (slash >= 0) return parseInterval(trimmed, slash, options.timezone);
	const part = parsePart(trimmed, options.timezone);
	return part.ok ? {
		ok: true,
		date: single$1(part.date)
	} : part;
}
/** YYYY-MM-DD of a day that exists; undefined for everything else, which the full parser then judges. */
function plainDay$1(text) {
	if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return void 0;
	const century = pair(text, 0);
	const rest = pair(text, 2);
	const month = pair(text, 5);
	const day = pair(text, 8);
	if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1) return void 0;
	const year = century * 100 + rest;
	if (day > 28 && day > daysInMonth(year, month)) return void 0;
	const earliest = daysFromCivil(year, month, day) * MS_PER_DAY;
	return {
		text,
		precision: "day",
		earliest,
		latest: earliest + MS_PER_DAY - 1,
		approximate: false,
		uncertain: false,
		year,
		month,
		day
	};
}
/** Two digits as a number, −1 if they are none. */
function pair(text, at) {
	const tens = text.charCodeAt(at) - 48;
	const ones = text.charCodeAt(at + 1) - 48;
	return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}
function single$1(part) {
	return {
		kind: "single",
		text: part.text,
		precision: part.precision,
		earliest: part.earliest,
		latest: part.latest,
		approximate: part.approximate,
		uncertain: part.uncertain,
		openStart: false,
		openEnd: false,
		unknownStart: false,
		unknownEnd: false,
		parts: [part]
	};
}
function parseInterval(text, slash, timezone) {
	const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
	const isEnd = (end) => end !== "" && end !== "..";
	if (to.includes("/") || !isEnd(from) && !isEnd(to)) return failed("date-not-understood", "date not understood", text, fixFor$1(text));
	if (/^\d{1,3}$/.test(from) || /^\d{1,3}$/.test(to)) return failed("date-not-understood", "date not understood", text, fixFor$1(text));
	const start = isEnd(from) ? parsePart(from, timezone) : void 0;
	if (start?.ok === false) return start;
	const end = isEnd(to) ? parsePart(to, timezone) : void 0;
	if (end?.ok === false) return end;
	if (start && end && end.date.latest < start.date.earliest) return failed("date-order", "end before its start", text, `write ${to}/${from}, or check both`);
	return {
		ok: true,
		date: interval(text, from, to, start?.date, end?.date)
	};
}
function interval(text, from, to, start, end) {
	const parts = [start, end].filter((part) => part !== void 0);
	return {
		kind: "interval",
		text,
		precision: parts.map((part) => part.precision).reduce(coarser),
		earliest: start?.earliest ?? -Infinity,
		latest: end?.latest ?? Infinity,
		approximate: parts.some((part) => part.approximate),
		uncertain: parts.some((part) => part.uncertain),
		openStart: from === "..",
		openEnd: to === "..",
		unknownStart: from === "",
		unknownEnd: to === "",
		...start === void 0 ? {} : { start },
		...end === void 0 ? {} : { end },
		parts
	};
}
var MAX_LENGTH;
var init_edtf = __esmMin((() => {
	init_civil();
	init_fix();
	init_part();
	init_precision();
	init_problem();
	init_set();
	MAX_LENGTH = 256;
}));
// src/base/assert.ts
/** Stops on a programmer's mistake. Anything that comes from outside is a `Problem` instead (see model/). */
function assert(condition, message) {
	if (!condition) throw new Error(`assertion failed: ${message}`);
}
var init_assert = __esmMin((() => {}));
// src/base/bisect.ts
/** First index i in [lo, hi] with `keyAt(i) >= key`; `keyAt` must not decrease over [lo, hi). O(log n). */
function lowerBound(lo, hi, key, keyAt) {
	while (lo < hi) {
		const mid = lo + hi >>> 1;
		if (keyAt(mid) < key) lo = mid + 1;
		else hi = mid;
	}
	return lo;
}
var init_bisect = __esmMin((() => {}));
// src/base/equal.ts
/** Whether two values as JSON knows them say the same; the order of keys does not count, a key without a value is none. */
function isEqual(a, b) {
	if (Object.is(a, b)) return true;
	if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
	return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => (Object.hasOwn(a, key) ? a[key] : void 0) === void 0 ? !Object.hasOwn(b, key) || b[key] === void 0 : Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
var isRecord;
var init_equal = __esmMin((() => {
	isRecord = (value) => typeof value === "object" && value !== null;
}));
// src/base/once.ts
/** Makes a value when it is first asked for, and keeps it. */
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
var init_once = __esmMin((() => {}));
// src/base/text.ts
/** Text as search compares it: case and accents ignored ("Zelenskyy" for "Zelénskyy"), length may change. */
function fold(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
	return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
}
var init_text$1 = __esmMin((() => {}));
// src/base/bits.ts
/** The set of all rows 0 … size − 1. */
function fullBits(size) {
	const bits = emptyBits(size).fill(4294967295);
	const rest = size & 31;
	if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1;
	return bits;
}
function setBit(bits, row) {
	bits[row >>> 5] = (bits[row >>> 5] ?? 0) | 1 << (row & 31);
}
/** Keeps in `target` only what is also in `other`. Both must have the same length. */
function andInto(target, other) {
	for (let i = 0; i < target.length; i++) target[i] = target[i] & other[i];
	return target;
}
/** Adds to `target` what is in `other`. Both must have the same length. */
function orInto(target, other) {
	for (let i = 0; i < target.length; i++) target[i] = target[i] | other[i];
	return target;
}
function popcount(word) {
	word -= word >>> 1 & 1431655765;
	word = (word & 858993459) + (word >>> 2 & 858993459);
	return Math.imul(word + (word >>> 4) & 252645135, 16843009) >>> 24;
}
/** How many rows are in the set. */
function countBits(bits) {
	let count = 0;
	for (let i = 0; i < bits.length; i++) count += popcount(bits[i]);
	return count;
}
var emptyBits, hasBit;
var init_bits = __esmMin((() => {
	emptyBits = (size) => new Uint32Array(size + 31 >>> 5);
	hasBit = (bits, row) => ((bits[row >>> 5] ?? 0) & 1 << (row & 31)) !== 0;
}));
// src/base/index.ts
var init_base = __esmMin((() => {
	init_assert();
	init_bisect();
	init_equal();
	init_once();
	init_text$1();
	init_bits();
}));
// src/time/index.ts
var init_time = __esmMin((() => {
	init_civil();
	init_edtf();
	init_precision();
	init_zone();
	init_base();
	init_season();
}));
// src/model/codes.ts
/** Whether it is one of the codes that data and views use, in upper case. */
function isCountryCode(code) {
	return KNOWN.has(code);
}
var ISO, ISO_CODES, FORMER_CODES, KNOWN;
var init_codes = __esmMin((() => {
	ISO = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
	ISO_CODES = ISO.match(/../g) ?? [];
	FORMER_CODES = [
		"SU",
		"YU",
		"DD",
		"CS",
		"CSXX",
		"YD",
		"VD",
		"ZR"
	];
	KNOWN = /* @__PURE__ */ new Set([
		...ISO_CODES,
		...FORMER_CODES,
		"EU",
		"XK"
	]);
	new Set(FORMER_CODES);
}));
// src/model/view-items.ts
/**
* Comma lists of a view. A value that holds a comma (or would be read as something else) is percent-encoded
* inside the list; the URL's own encoding comes on top of that and is not seen here.
*/
/** Percent-decoding that leaves alone what is no valid escape ("100%"). */
function decodePercent(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}
/** The values of comma lists, decoded, in order, without empty ones and repetitions. */
function splitItems(texts) {
	const items = texts.flatMap((text) => text.split(",")).map(decodeItem);
	return [...new Set(items.filter((item) => item !== ""))];
}
/** The comma list that `splitItems` reads back. */
function joinItems(items) {
	return items.map(wellFormed$1).map((item) => item.includes(",") || decodeItem(item) !== item ? encodeURIComponent(item) : item).join(",");
}
/** A name or value of a query, with everything readable that RFC 3986 lets stand in a query. */
function encodeQuery(text) {
	return encodeURIComponent(wellFormed$1(text)).replace(/%(?:2C|2F|3A|40|3B|24)/g, decodeURIComponent).replace(/%20/g, "+").replace(/'/g, "%27");
}
var decodeItem, wellFormed$1;
var init_view_items = __esmMin((() => {
	decodeItem = (item) => decodePercent(item.trim());
	wellFormed$1 = (text) => text.replace(/\p{Surrogate}/gu, "�");
}));
// src/model/view-fields.ts
function single(parse, print = String) {
	return {
		read: ([first = "", ...more], complain) => {
			const other = more.find((text) => text !== first);
			if (other !== void 0) complain("value-repeated", `value given twice: ${quote(other)}`, "give it once", other);
			return first === "" ? void 0 : parse(first, complain);
		},
		print: (value) => [print(value)]
	};
}
function choice(name, values) {
	return single((text, complain) => {
		const found = values.find((value) => String(value) === text.trim());
		if (found === void 0) complain(`${name}-unknown`, `${name} not known: ${quote(text)}`, `write one of ${values.join(", ")}`, text);
		return found;
	});
}
function list(check) {
	return {
		read: (texts, complain) => splitItems(texts).filter((item) => check(item, complain)),
		print: (items) => [joinItems(items)]
	};
}
var quote, anyOf$1, ids, plainText, countries$1, date$1, lang, src, VIEW_FIELDS;
var init_view_fields = __esmMin((() => {
	init_time();
	init_codes();
	init_view_items();
	init_values();
	quote = (text) => JSON.stringify(text);
	anyOf$1 = (name, values) => list((item, complain) => {
		if (values.includes(item)) return true;
		complain(`${name}-unknown`, `${name} not known: ${quote(item)}`, `write one of ${values.join(", ")}`, item);
		return false;
	});
	ids = list((item) => item !== "");
	plainText = single((text) => text);
	countries$1 = list((item, complain) => {
		if (/^[A-Z]{2,4}$/.test(item)) return true;
		const upper = item.toUpperCase();
		if (isCountryCode(upper)) complain("country-unknown", `country not known: ${quote(item)}`, `write ${upper}`, item);
		else if (/^[a-z][a-z0-9-]*$/.test(item)) complain("bloc-unsupported", `bloc not supported yet: ${quote(item)}`, "write the codes of countries, such as RU,US", item);
		else complain("country-unknown", `country not known: ${quote(item)}`, "write the codes of countries, such as RU,US", item);
		return false;
	});
	date$1 = single((text, complain) => {
		const trimmed = text.trim();
		const parsed = parseDate(trimmed);
		if (parsed.ok) return trimmed;
		complain(parsed.problem.code, parsed.problem.message, parsed.problem.fix, text);
	});
	lang = single((text, complain) => {
		try {
			Intl.getCanonicalLocales(text);
			return text;
		} catch {
			complain("language-unknown", `language not understood: ${quote(text)}`, "write a tag such as uk or pt-BR", text);
			return;
		}
	});
	src = {
		read: (texts) => texts.filter((text) => text !== ""),
		print: (values) => values
	};
	VIEW_FIELDS = {
		src,
		view: choice("view", VIEW_KINDS),
		from: date$1,
		to: date$1,
		countries: countries$1,
		match: choice("match", MATCHES),
		roles: anyOf$1("role", ROLES),
		categories: ids,
		actors: ids,
		series: ids,
		tags: ids,
		status: anyOf$1("status", STATUSES),
		importance: choice("importance", IMPORTANCES),
		q: plainText,
		lanes: choice("lanes", LANES),
		event: plainText,
		lang,
		theme: choice("theme", THEMES),
		clock: choice("clock", CLOCKS)
	};
}));
// src/model/parse-view.ts
/** The window's ends must be in order; `to` gives way. */
function checkOrder(view, problems) {
	if (view.from === void 0 || view.to === void 0) return view;
	const [from, to] = [parseDate(view.from), parseDate(view.to)];
	if (!from.ok || !to.ok || from.date.earliest <= to.date.latest) return view;
	problems.push({
		severity: "warning",
		code: "window-reversed",
		message: `end of the window before its start: ${JSON.stringify(view.to)}`,
		fix: `write a date from ${view.from} on`,
		source: "",
		field: "to",
		value: view.to
	});
	return {
		...view,
		to: void 0
	};
}
function parsePairs(pairs) {
	const given = /* @__PURE__ */ new Map();
	const rest = [];
	for (const [name, value] of pairs) if (!isName(name)) rest.push([name, value]);
	else if (given.has(name)) given.get(name)?.push(value);
	else given.set(name, [value]);
	const problems = [];
	const view = { ...defaultView };
	for (const [field, texts] of given) {
		const value = VIEW_FIELDS[field].read(texts, (code, message, fix, value) => problems.push({
			severity: "warning",
			code,
			message,
			fix,
			source: "",
			field,
			value
		}));
		if (value !== void 0) view[field] = value;
	}
	return {
		view: checkOrder(view, problems),
		problems,
		rest
	};
}
/**
* A view from an element's attributes: as in a URL, but `src` is a list separated by spaces, and names
* that are not of the vocabulary (`class`, `height`) come back in `rest`.
*/
function parseAttributes(attributes) {
	return parsePairs(Object.entries(attributes).flatMap(([name, value]) => name === "src" ? value.split(/\s+/).map((address) => [name, address]) : [[name, value]]));
}
/**
* A view from a query ("?countries=RU,US", with or without "?"), from search parameters, or from attributes.
* Never fails: what cannot be used is a Problem and the default is in its place.
*/
function parseView(input) {
	if (typeof input === "string") return parsePairs(new URLSearchParams(input));
	return input instanceof URLSearchParams ? parsePairs(input) : parseAttributes(input);
}
/** Whether two values of a view are the same by content. */
function same(a, b) {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((item, i) => item === b[i]);
}
/**
* The query of a view, without "?": what differs from the default, in the order of the vocabulary, then `rest`.
* `parseView(printView(v)).view` equals v.
*/
function printView(view, rest = []) {
	return [...NAMES.flatMap((name) => {
		const value = view[name];
		if (value === void 0 || same(value, defaultView[name])) return [];
		const print = VIEW_FIELDS[name].print;
		return print(value).map((text) => [name, text]);
	}), ...rest].map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`).join("&");
}
var NAMES, isName;
var init_parse_view = __esmMin((() => {
	init_time();
	init_view_fields();
	init_view_items();
	init_view();
	NAMES = Object.keys(VIEW_FIELDS);
	isName = (name) => Object.hasOwn(VIEW_FIELDS, name);
}));
// src/model/text.ts
/** The entry of a language map for a tag: the tag itself, then ever shorter prefixes, then any variant of its base language. */
function keyFor(text, tag) {
	if (Object.hasOwn(text, tag) && text[tag] !== "") return tag;
	const wanted = tag.toLowerCase();
	const keys = Object.keys(text).filter((key) => text[key] !== "");
	for (let prefix = wanted; prefix !== ""; prefix = prefix.slice(0, prefix.lastIndexOf("-"))) {
		const found = keys.find((key) => key.toLowerCase() === prefix);
		if (found !== void 0) return found;
		if (!prefix.includes("-")) break;
	}
	const base = wanted.split("-", 1)[0] ?? "";
	return keys.find((key) => key.toLowerCase().startsWith(`${base}-`));
}
/**
* A content text in the best language there is: each of `langs` in turn (exact tag, then its base language),
* then English, then whatever comes first. Callers put the dataset's language into `langs`.
*/
function textIn(text, langs) {
	if (typeof text === "string") return {
		text,
		lang: void 0
	};
	for (const tag of typeof langs === "string" ? [langs] : langs) {
		const key = keyFor(text, tag);
		if (key !== void 0) return {
			text: text[key] ?? "",
			lang: key
		};
	}
	const key = keyFor(text, "en") ?? Object.keys(text).find((lang) => text[lang] !== "");
	return key === void 0 ? {
		text: "",
		lang: void 0
	} : {
		text: text[key] ?? "",
		lang: key
	};
}
var init_text = __esmMin((() => {}));
// src/model/resolve.ts
/** Every name of a region that Intl knows in English and in the region's own likely language. */
function intlNames(code) {
	return ["en", new Intl.Locale(`und-${code}`).maximize().language].flatMap((lang) => {
		const name = new Intl.DisplayNames(lang, {
			type: "region",
			fallback: "none"
		}).of(code);
		return name === void 0 ? [] : [name];
	});
}
function buildNames() {
	const codes = /* @__PURE__ */ new Map();
	ISO_CODES.forEach((code, i) => {
		for (const name of intlNames(code)) if (!codes.has(key(name))) codes.set(key(name), code);
		codes.set(ALPHA_3.slice(3 * i, 3 * i + 3).toLowerCase(), code);
	});
	for (const entry of ALIASES.split(";")) {
		const [code = "", names = ""] = entry.split(":");
		for (const name of names.split(",")) codes.set(key(name), code);
	}
	return codes;
}
function names() {
	const known = cache.get("names") ?? buildNames();
	cache.set("names", known);
	return known;
}
/**
* How many letters to change, insert, drop or swap with a neighbour to get from one text to the other
* (optimal string alignment, Damerau 1964; a swap counts half, being the commonest slip); `limit + 1` as soon as it is more than `limit`.
*/
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let [before, above] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(replace, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + .5);
			row.push(best);
		}
		if (Math.min(...row) > limit) return limit + 1;
		[before, above] = [above, row];
	}
	return above[b.length] ?? limit + 1;
}
/** The known name nearest to a folded text, as it should be written; a swapped pair of letters counts as near. */
function nearest(text) {
	const limit = text.length <= 4 ? 1 : 2;
	let best;
	for (const [name, code] of names()) {
		const distance = editDistance(text, name, limit);
		if (distance > limit || best !== void 0 && distance >= best.distance) continue;
		if (text.length < 3 || distance >= name.length / 2) continue;
		best = {
			name,
			code,
			distance
		};
	}
	if (best === void 0) return void 0;
	return best.name.length === 3 ? best.name.toUpperCase() : best.code;
}
/**
* The code of a country given as a code (alpha-2 or alpha-3, any case) or as a name (English, the country's own
* language, common short forms; case, accents and "the" ignored).
* @param on ms UTC; decides "CS", which ISO used twice
*/
function resolveCountry(nameOrCode, { on } = {}) {
	if (nameOrCode.length > 80) return { ok: false };
	const upper = nameOrCode.trim().toUpperCase();
	if (upper === "CS" && on !== void 0 && on >= CS_REUSED) return {
		ok: true,
		code: "CSXX"
	};
	if (isCountryCode(upper)) return {
		ok: true,
		code: upper
	};
	const text = key(nameOrCode);
	const code = text === "" ? void 0 : names().get(text);
	if (code !== void 0) return {
		ok: true,
		code
	};
	const suggestion = nearest(text);
	return suggestion === void 0 ? { ok: false } : {
		ok: false,
		suggestion
	};
}
var ALPHA_3, ALIASES, CS_REUSED, key, cache;
var init_resolve = __esmMin((() => {
	init_base();
	init_codes();
	ALPHA_3 = "ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHSBTNBVTBWABLRBLZCANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUESTEGYESHERIESPETHFINFJIFLKFSMFROFRAGABGBRGRDGEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITAJEYJAMJORJPNKENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAMNCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRTPLWPRYQATREUROUSRBRUSRWASAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKMTUNTONTURTTOTUVTWNTZAUKRUGAUMIUSAURYUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMMYTZAFZMBZWE";
	ALIASES = "SU:ussr,soviet union,sun,cccp,ссср;YU:yugoslavia,yug;DD:east germany,gdr,ddr,german democratic republic;CS:czechoslovakia,csk,tch;CSXX:serbia and montenegro,scg;YD:south yemen,ymd,pdry;VD:north vietnam,vdr;ZR:zaire,zar;EU:european union,eur;XK:kosovo,xkx,kos;RU:russian federation;US:united states of america,america,u.s.,u.s.a.;GB:uk,u.k.,great britain,britain;CZ:czech republic;TR:turkey;CI:ivory coast,cote d ivoire;MK:macedonia;SZ:swaziland;CV:cape verde;MM:burma;NL:holland;VA:vatican,holy see;TL:east timor;KP:dprk;KR:republic of korea;SY:syrian arab republic;MD:republic of moldova;IR:islamic republic of iran;PS:palestine,state of palestine;BO:bolivia;VN:viet nam;CD:dr congo,drc,democratic republic of the congo;CG:republic of the congo,congo;DE:west germany,federal republic of germany,frg;CN:people s republic of china,prc;TW:republic of china;BA:bosnia;LA:lao;BN:brunei darussalam;AE:uae";
	CS_REUSED = Date.UTC(2003, 6, 23);
	key = (name) => fold(name).replace(/[’ʼ'.\-_(),&]+/g, " ").replace(/^the\s|\s+/g, " ").trim();
	cache = /* @__PURE__ */ new Map();
}));
// src/model/url.ts
function parse(url) {
	try {
		const parsed = new URL(url.trim());
		return SCHEMES.has(parsed.protocol) ? parsed : void 0;
	} catch {
		return;
	}
}
/**
* An address from data made fit for a link: absolute http, https or mailto, normalised, without user name and
* password (`https://kremlin.ru@evil.example/` would pass for another host). Undefined for anything else.
*/
function safeUrl(url) {
	const parsed = parse(url);
	if (parsed === void 0) return void 0;
	parsed.username = "";
	parsed.password = "";
	return parsed.href;
}
var SCHEMES;
var init_url = __esmMin((() => {
	SCHEMES = /* @__PURE__ */ new Set([
		"http:",
		"https:",
		"mailto:"
	]);
}));
// src/model/ids.ts
/** Cuts without leaving half a surrogate pair. */
function cut(text, length) {
	if (text.length <= length) return text;
	return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
/** Lower-case words of letters and digits joined by "-", accents left off, any script. */
function slug(text) {
	if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(text)) return text.toLowerCase().replaceAll(" ", "-");
	return fold(text).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
/**
* The id of an event that came without one: "2024-10-05-antonov-returns". The same date and title always
* give the same id, so that links to it last. At most 256 characters; may repeat, see `uniqueIds`.
*/
function makeId(date, title) {
	return cut([slug(date), slug(title)].filter((part) => part !== "").join("-"), 256).replace(/-$/, "") || "event";
}
/** The same list with "-2", "-3" … added where an id is there already; the first to come keeps its own. */
function uniqueIds(ids) {
	const taken = new Set(ids);
	if (taken.size === ids.length) return ids;
	const seen = /* @__PURE__ */ new Set();
	const next = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		if (!seen.has(id)) {
			seen.add(id);
			return id;
		}
		let number = next.get(id) ?? 2;
		let unique;
		do {
			const suffix = `-${number++}`;
			unique = cut(id, 256 - suffix.length) + suffix;
		} while (taken.has(unique));
		next.set(id, number);
		taken.add(unique);
		return unique;
	});
}
var init_ids = __esmMin((() => {
	init_base();
}));
// src/model/index.ts
var init_model = __esmMin((() => {
	init_view();
	init_values();
	init_parse_view();
	init_text();
	init_codes();
	init_resolve();
	init_url();
	init_ids();
}));
// src/formats/checks.ts
/** Runs a check one step further in. */
function inside(at, step, check, value) {
	at.path.push(step);
	const result = check(value, at);
	at.path.pop();
	return result;
}
var nameAt, refuse$1, isObject, string, shortString, text, fullText, number, finite, oneOf$1, url, listOf, record;
var init_checks = __esmMin((() => {
	init_model();
	init_drafts();
	nameAt = ({ path }) => String(path.findLast((step) => typeof step === "string") ?? "file");
	refuse$1 = (at, draft) => {
		at.report({
			severity: at.severity,
			...draft
		});
	};
	isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	string = (value, at) => {
		if (typeof value === "string") return value;
		if (typeof value !== "number") return refuse$1(at, wrongType(nameAt(at), "a text", value));
		at.report(wrongType(nameAt(at), `"${value}" as a text`, value));
		return String(value);
	};
	shortString = (length) => (value, at) => {
		const text = string(value, at);
		if (typeof text !== "string") return void 0;
		if (text === "") return refuse$1(at, missing(nameAt(at)));
		return text.length <= length ? text : refuse$1(at, tooLong(nameAt(at), length, text));
	};
	text = (value, at) => {
		if (!isObject(value)) return string(value, at);
		const entries = Object.entries(value).map(([lang, entry]) => [lang, inside(at, lang, string, entry)]);
		if (entries.every(([lang, entry]) => entry === value[lang])) return value;
		return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
	};
	fullText = (value, at) => {
		const checked = text(value, at);
		return (isObject(checked) ? Object.values(checked).every((entry) => entry === "") : typeof checked === "string" && checked.trim() === "") ? refuse$1(at, missing(nameAt(at))) : checked;
	};
	number = (low, high, isWhole = false) => (value, at) => typeof value === "number" && value >= low && value <= high && (!isWhole || Number.isInteger(value)) ? value : refuse$1(at, outOfRange(nameAt(at), low, high, value));
	finite = (value, at) => typeof value === "number" && Number.isFinite(value) ? value : refuse$1(at, wrongType(nameAt(at), "a number", value));
	oneOf$1 = (values) => (value, at) => values.includes(value) ? value : refuse$1(at, notInList(nameAt(at), values, value));
	url = (value, at) => typeof value === "string" && safeUrl(value) !== void 0 ? value : refuse$1(at, badUrl(value));
	listOf = (check) => (value, at) => {
		if (!Array.isArray(value)) return refuse$1(at, wrongType(nameAt(at), "a list", value));
		const severity = at.severity;
		at.severity = "warning";
		const checked = value.map((entry, i) => inside(at, i, check, entry));
		at.severity = severity;
		return checked.filter((entry) => entry !== void 0);
	};
	record = (fields, required = [], severity) => (value, at) => {
		const before = at.severity;
		const ifRefused = severity ?? before;
		at.severity = ifRefused;
		if (!isObject(value)) {
			refuse$1(at, wrongType(nameAt(at), "an object", value));
			at.severity = before;
			return;
		}
		const out = { ...value };
		let isWhole = true;
		for (const name of required) if (value[name] === void 0 || value[name] === null) {
			inside(at, name, () => refuse$1(at, missing(name)), void 0);
			isWhole = false;
		}
		for (const [name, check] of Object.entries(fields)) {
			if (!Object.hasOwn(value, name)) continue;
			const isRequired = required.includes(name);
			at.severity = isRequired ? ifRefused : "warning";
			const checked = value[name] === null ? void 0 : inside(at, name, check, value[name]);
			if (checked !== void 0) out[name] = checked;
			else {
				delete out[name];
				if (isRequired) isWhole = false;
			}
		}
		at.severity = before;
		return isWhole ? out : void 0;
	};
}));
// src/formats/finish.ts
/** Gives every event an id that no other has. */
function withIds(events, lang, report) {
	const ids = uniqueIds(events.map((event) => event.id ?? makeId(event.date, textIn(event.title, [lang, "en"]).text)));
	return events.map((event, i) => {
		const id = ids[i] ?? "";
		if (event.id !== void 0 && event.id !== id) report(i, repeatedId(event.id, id), ["id"]);
		return Object.assign(event, { id });
	});
}
/** Warns of what points to nothing in the file. What a file does not declare at all it may use freely. */
function checkReferences(dataset, report) {
	const events = idsOf(dataset.events);
	const [actors, categories, series] = [
		dataset.actors,
		dataset.categories,
		dataset.series
	].map(idsOf);
	const isUnknown = (known, id) => id !== void 0 && known.size > 0 && !known.has(id);
	dataset.events.forEach((event, i) => {
		event.links?.forEach((link, k) => {
			if (isUnknown(events, link.event)) report(i, unknownId("event", link.event), [
				"links",
				k,
				"event"
			]);
		});
		event.actors?.forEach((actor, k) => {
			if (isUnknown(actors, actor) && looksLikeId(actor)) report(i, unknownId("actor", actor), ["actors", k]);
		});
		if (isUnknown(categories, event.category)) report(i, unknownId("category", event.category), ["category"]);
		if (isUnknown(series, event.series?.id)) report(i, unknownId("series", event.series?.id ?? ""), ["series", "id"]);
	});
}
var looksLikeId, idsOf;
var init_finish = __esmMin((() => {
	init_model();
	init_drafts();
	looksLikeId = (actor) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(actor);
	idsOf = (list) => new Set(list?.map((entry) => entry.id));
}));
// src/formats/json-fields.ts
/** The checks that ask for countries. */
function createEventChecks(find) {
	const code = (value, at) => {
		if (typeof value !== "string") return string(value, at);
		const found = find(value);
		if (found.ok) return found.code;
		at.report({
			...found.draft,
			value
		});
	};
	const withRole = record({
		code,
		role: oneOf$1(ROLES)
	}, ["code"]);
	const country = (value, at) => isObject(value) ? withRole(value, at) : code(value, at);
	const role = record({
		title: text,
		date,
		of: string,
		to: string,
		sources: listOf(source)
	}, ["title", "date"]);
	const fields = {
		id,
		title: fullText,
		timezone: string,
		label: text,
		summary: text,
		countries: listOf(country),
		actors: listOf(string),
		category: string,
		tags: listOf(string),
		series: record({
			id,
			number: finite
		}, ["id"]),
		place: place$1,
		importance: number(1, 5, true),
		status: oneOf$1(STATUSES),
		sources: listOf(source),
		media: listOf(media),
		accounts: listOf(account),
		links: listOf(link)
	};
	const checkEvent = (timezone) => record({
		date: dateIn(timezone),
		...fields
	}, ["date", "title"], "error");
	const plainEvent = checkEvent();
	return {
		event: (value, at) => isObject(value) && typeof value["timezone"] === "string" ? checkEvent(value["timezone"])(value, at) : plainEvent(value, at),
		actor: record({
			id,
			name: text,
			kind: oneOf$1(ACTOR_KINDS),
			country: code,
			roles: listOf(role),
			url
		}, [
			"id",
			"name",
			"kind"
		])
	};
}
/** A list at the top of the file: an empty one where it is missing or no list. */
function topList(value, key, check, at) {
	const checked = inside(at, key, listOf(check), value);
	return Array.isArray(checked) ? checked : [];
}
var id, dateIn, date, source, media, place$1, account, link, category, series, correction, topText, topString, notAnObject;
var init_json_fields = __esmMin((() => {
	init_model();
	init_time();
	init_checks();
	init_drafts();
	id = shortString(256);
	dateIn = (timezone) => (value, at) => {
		const isYear = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 9999;
		const date = isYear ? String(value).padStart(4, "0") : string(value, at);
		if (typeof date !== "string") return void 0;
		const parsed = parseDate(date, { timezone });
		if (!parsed.ok) {
			at.report({
				severity: at.severity,
				...parsed.problem,
				value: date.slice(0, 1e3)
			});
			return;
		}
		if (isYear) at.report(dateAsNumber(value, date));
		return date;
	};
	date = dateIn();
	source = record({
		url,
		title: text,
		publisher: text,
		date,
		archive: url
	}, ["url", "title"]);
	media = record({
		url,
		alt: text,
		credit: text,
		caption: text
	}, ["url", "alt"]);
	place$1 = record({
		name: text,
		lat: number(-90, 90),
		lon: number(-180, 180)
	}, ["name"]);
	account = record({
		by: string,
		title: text,
		text: fullText,
		source
	}, [
		"by",
		"text",
		"source"
	]);
	link = record({
		rel: oneOf$1(RELATIONS),
		event: id
	}, ["rel", "event"]);
	category = record({
		id,
		label: text,
		shape: oneOf$1(SHAPES),
		color: string
	}, ["id", "label"]);
	series = record({
		id,
		label: text,
		description: text
	}, ["id", "label"]);
	correction = record({
		date: string,
		event: string,
		note: text
	}, [
		"date",
		"event",
		"note"
	]);
	topText = text;
	topString = string;
	notAnObject = (value) => wrongType("file", "an object", value);
}));
// src/formats/json-value.ts
/** "sources[0].url" of the path events, 3, sources, 0, url. */
function fieldOf(path) {
	const name = (typeof path[1] === "number" ? path.slice(2) : path).map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
	return name === "" ? void 0 : name;
}
/** The events that can be used, and of each its index in the file. */
function readEvents(value, check, at) {
	const indexes = [];
	const counted = (entry, here) => {
		const event = check(entry, here);
		if (event !== void 0) indexes.push(Number(here.path[here.path.length - 1]));
		return event;
	};
	return {
		events: topList(value, "events", counted, at),
		indexes
	};
}
/** The dataset's own fields, checked; everything else as it is. */
function readTop(file, actor, at) {
	const out = {
		...file,
		version: 1
	};
	const put = (key, check) => {
		if (file[key] === void 0) return;
		const value = file[key] === null ? void 0 : check(file[key]);
		if (value === void 0) delete out[key];
		else out[key] = value;
	};
	for (const key of [
		"title",
		"description",
		"takeaway"
	]) put(key, (value) => inside(at, key, topText, value));
	for (const key of [
		"language",
		"license",
		"credit",
		"updated"
	]) put(key, (value) => inside(at, key, topString, value));
	put("categories", (value) => topList(value, "categories", category, at));
	put("series", (value) => topList(value, "series", series, at));
	put("actors", (value) => topList(value, "actors", actor, at));
	put("corrections", (value) => topList(value, "corrections", correction, at));
	return out;
}
/**
* The dataset in a value as `JSON.parse` gives it: our own form, version 1, or a bare list of events. A record without
* a usable date or title is refused, of all others only what cannot be used is left out; each is one report.
*/
function readValue(value, report, findCountry, locate) {
	const isBare = Array.isArray(value);
	const file = isBare ? {
		version: 1,
		events: value
	} : value;
	const real = (path) => isBare ? path.slice(1) : path;
	const at = {
		path: [],
		severity: "warning",
		report: (draft) => {
			const field = fieldOf(at.path);
			report(field === void 0 ? draft : {
				...draft,
				field
			}, real(at.path));
		}
	};
	if (isBare) report(noWrapper(), []);
	if (!isObject(file)) {
		at.report({
			severity: "error",
			...notAnObject(file)
		});
		return NOTHING$1;
	}
	if (file["version"] !== 1) report(badVersion(file["version"]), ["version"]);
	if (!Array.isArray(file["events"])) report(noEvents(), []);
	const checks = createEventChecks(findCountry);
	const top = readTop(file, checks.actor, at);
	const { events, indexes } = Array.isArray(file["events"]) ? readEvents(file["events"], checks.event, at) : {
		events: [],
		indexes: []
	};
	const reportOn = (i, draft, steps) => {
		const path = [
			"events",
			indexes[i] ?? 0,
			...steps
		];
		report({
			...draft,
			field: draft.field ?? fieldOf(path) ?? ""
		}, real(path));
	};
	locate?.(reportOn);
	const lang = typeof top["language"] === "string" ? top["language"] : "en";
	const dataset = {
		...top,
		events: withIds(events, lang, reportOn)
	};
	checkReferences(dataset, reportOn);
	return dataset;
}
var NOTHING$1;
var init_json_value = __esmMin((() => {
	init_checks();
	init_drafts();
	init_finish();
	init_json_fields();
	NOTHING$1 = {
		version: 1,
		events: []
	};
}));
// src/formats/countries.ts
/** Reads codes and names of countries; remembers each text, since a file says the same few over and over. */
function createCountryReader() {
	const known = /* @__PURE__ */ new Map();
	const read = (text) => {
		const trimmed = text.trim();
		if (isCountryCode(trimmed)) return {
			ok: true,
			code: trimmed
		};
		const resolved = resolveCountry(trimmed);
		return resolved.ok ? resolved : {
			ok: false,
			draft: badCountry(text, resolved.suggestion)
		};
	};
	return (text) => {
		const found = known.get(text) ?? read(text);
		known.set(text, found);
		return found;
	};
}
var init_countries = __esmMin((() => {
	init_model();
	init_drafts();
}));
// src/formats/csv-lists.ts
/** Lists repeat from row to row: each is made once and shared, which spares the collector of garbage most. */
function createListReader() {
	const known = /* @__PURE__ */ new Map();
	return (cell) => {
		const list = known.get(cell) ?? splitList(cell);
		known.set(cell, list);
		return list;
	};
}
/** Reads "RU:initiator;UA". The same cells come again and again, so each is read once. */
function createCountriesReader() {
	const known = /* @__PURE__ */ new Map();
	const find = createCountryReader();
	const read = (cell) => {
		const drafts = [];
		return {
			countries: splitList(cell).flatMap((item) => {
				const colon = item.lastIndexOf(":");
				const role = colon < 0 ? "" : item.slice(colon + 1).trim().toLowerCase();
				const found = find(colon < 0 ? item : item.slice(0, colon));
				if (!found.ok) {
					drafts.push(found.draft);
					return [];
				}
				if (role === "") return [found.code];
				if (ROLES.includes(role)) return [{
					code: found.code,
					role
				}];
				drafts.push(notInList("role", ROLES, role));
				return [found.code];
			}),
			drafts
		};
	};
	return (cell) => {
		const list = known.get(cell) ?? read(cell);
		known.set(cell, list);
		return list;
	};
}
/** The filled cells of a numbered group by field name; undefined where all are empty or one of its rules is broken. */
function readGroup(cells, group, required, report) {
	const out = {};
	let isFilled = false;
	for (const [name, index] of group) {
		const cell = (cells[index] ?? "").trim();
		if (cell === "") continue;
		isFilled = true;
		const draft = checkCell(name, cell);
		if (draft === void 0) out[name] = cell;
		else report(draft, index);
	}
	if (!isFilled) return void 0;
	const index = group.get("url") ?? group.values().next().value ?? -1;
	if (out["url"] === void 0) {
		if ((cells[index] ?? "").trim() === "" || group.get("url") === void 0) report(missing(`${required}_url`), index);
		return;
	}
	return out;
}
function checkCell(name, cell) {
	if (name === "url" || name === "archive") return isUrl$1(cell) ? void 0 : badUrl(cell);
	if (name !== "date") return void 0;
	const parsed = parseDate(cell);
	return parsed.ok ? void 0 : {
		...parsed.problem,
		value: cell
	};
}
/** The sources of a row; the address stands in for a title that is missing. */
function readSources(cells, groups, report) {
	const sources = [];
	for (const group of groups) {
		const fields = readGroup(cells, group, "source", report);
		const url = fields?.["url"];
		if (fields === void 0 || url === void 0) continue;
		const title = fields["title"] ?? url;
		sources.push(Object.assign(fields, {
			url,
			title
		}));
	}
	return sources;
}
/** The pictures of a row; without a description they have an empty one, and that is said. */
function readMedia(cells, groups, report) {
	return groups.flatMap((group) => {
		const fields = readGroup(cells, group, "media", report);
		const url = fields?.["url"];
		if (fields === void 0 || url === void 0) return [];
		if (fields["alt"] === void 0) report(missing("media_alt"), group.get("alt") ?? -1);
		return [{
			...fields,
			url,
			alt: fields["alt"] ?? ""
		}];
	});
}
var splitList, PLAIN_URL, isUrl$1;
var init_csv_lists = __esmMin((() => {
	init_model();
	init_time();
	init_countries();
	init_drafts();
	splitList = (cell) => cell.includes(";") ? cell.split(";").map((item) => item.trim()).filter((item) => item !== "") : [cell];
	PLAIN_URL = /^https?:\/\/[a-z][a-z0-9.-]{0,250}[a-z](?:[/?#]|$)/;
	isUrl$1 = (text) => PLAIN_URL.test(text) || safeUrl(text) !== void 0;
}));
// src/formats/csv-event.ts
/** Date and end of a row as one EDTF text; undefined when it is no date. */
function createDateReader$1(columns, report) {
	const [start, end, zone] = [
		columns.of("date"),
		columns.of("end"),
		columns.of("timezone")
	];
	return (cells) => {
		const date = read(cells, start);
		const last = read(cells, end);
		let text = date;
		if (last !== "" && last !== date) if (date.includes("/")) report(endTwice(last), end);
		else text = `${date}/${last}`;
		const timezone = read(cells, zone);
		const parsed = parseDate(text, timezone === "" ? {} : { timezone });
		if (parsed.ok) return text;
		const isEnd = text !== date && parseDate(date).ok && !parseDate(last).ok;
		const again = parseDate(isEnd ? last : date);
		const { problem } = again.ok ? parsed : again;
		report({
			severity: "error",
			...problem,
			value: isEnd ? last : text
		}, isEnd ? end : start);
	};
}
function readSeries(cells, columns, report) {
	const id = read(cells, columns.of("series"));
	const number = read(cells, columns.of("series_number"));
	if (id === "") {
		if (number !== "") report(missing("series"), columns.of("series_number"));
		return;
	}
	if (number === "") return { id };
	if (Number.isFinite(numberIn(number))) return {
		id,
		number: numberIn(number)
	};
	report(wrongType("series_number", "a number", number), columns.of("series_number"));
	return { id };
}
function readPlace(cells, columns, report) {
	const name = read(cells, columns.of("place"));
	const coordinate = (field, limit) => {
		const cell = read(cells, columns.of(field));
		if (cell === "") return void 0;
		const value = numberIn(cell);
		if (Math.abs(value) <= limit) return value;
		report(outOfRange(field, -limit, limit, cell), columns.of(field));
	};
	const [lat, lon] = [coordinate("lat", 90), coordinate("lon", 180)];
	if (lat !== void 0 && lon !== void 0) return {
		name: name === "" ? `${lat}, ${lon}` : name,
		lat,
		lon
	};
	if ((lat ?? lon) !== void 0) report(halfPlace(String(lat ?? lon)), columns.of(lat === void 0 ? "lon" : "lat"));
	return name === "" ? void 0 : { name };
}
/** Importance and status: closed lists. */
function readChoices(cells, columns, event, report) {
	const importance = read(cells, columns.of("importance"));
	if (importance !== "") {
		const value = Number(importance);
		if (Number.isInteger(value) && value >= 1 && value <= 5) event.importance = value;
		else report(outOfRange("importance", 1, 5, importance), columns.of("importance"));
	}
	const text = read(cells, columns.of("status"));
	if (text === "") return;
	const status = STATUSES.find((value) => value === text.toLowerCase());
	if (status !== void 0) event.status = status;
	else report(notInList("status", STATUSES, text), columns.of("status"));
}
function readOthers(cells, columns) {
	let more;
	for (const { index, header } of columns.others) {
		const cell = cells[index] ?? "";
		if (cell.trim() !== "") more = {
			...more,
			[header]: cell
		};
	}
	return more;
}
/** Reads rows under a header. What a cell says that cannot be used is reported and left out. */
function createRowReader(columns, report) {
	const readDate = createDateReader$1(columns, report);
	const readCountries = createCountriesReader();
	const readList = createListReader();
	const present = (names) => names.map((name) => [name, columns.of(name)]).filter(([, index]) => index >= 0);
	const [texts, lists] = [present(TEXTS), present(LISTS)];
	const [idAt, titleAt, countriesAt] = [
		columns.of("id"),
		columns.of("title"),
		columns.of("countries")
	];
	const has = (...names) => names.some((name) => columns.of(name) >= 0);
	const hasChoices = has("importance", "status");
	const hasSeries = has("series", "series_number");
	const [hasSources, hasMedia] = [columns.sources.length > 0, columns.media.length > 0];
	const hasPlace = has("place", "lat", "lon");
	const readId = (cells, event) => {
		const id = read(cells, idAt);
		if (id.length > 256) report(tooLong("id", 256, id), idAt);
		else if (id !== "") event.id = id;
	};
	const readSimple = (cells, event) => {
		for (const [name, index] of texts) {
			const cell = read(cells, index);
			if (cell !== "") event[name] = cell;
		}
		for (const [name, index] of lists) {
			const cell = read(cells, index);
			if (cell !== "") event[name] = readList(cell);
		}
		const cell = read(cells, countriesAt);
		if (cell === "") return;
		const { countries, drafts } = readCountries(cell);
		for (const draft of drafts) report(draft, countriesAt);
		if (countries.length > 0) event.countries = countries;
	};
	const readGrouped = (cells, event) => {
		const series = hasSeries ? readSeries(cells, columns, report) : void 0;
		if (series !== void 0) event.series = series;
		const place = hasPlace ? readPlace(cells, columns, report) : void 0;
		if (place !== void 0) event.place = place;
		if (hasChoices) readChoices(cells, columns, event, report);
		const sources = hasSources ? readSources(cells, columns.sources, report) : [];
		if (sources.length > 0) event.sources = sources;
		const media = hasMedia ? readMedia(cells, columns.media, report) : [];
		if (media.length > 0) event.media = media;
		const more = readOthers(cells, columns);
		if (more !== void 0) event.more = more;
	};
	return (cells) => {
		const title = read(cells, titleAt);
		const date = readDate(cells);
		if (title === "") report({
			severity: "error",
			...missing("title")
		}, titleAt);
		if (date === void 0 || title === "") return void 0;
		const event = {
			date,
			title
		};
		readId(cells, event);
		readSimple(cells, event);
		readGrouped(cells, event);
		return event;
	};
}
var TEXTS, LISTS, numberIn, read;
var init_csv_event = __esmMin((() => {
	init_model();
	init_time();
	init_csv_lists();
	init_drafts();
	TEXTS = [
		"label",
		"summary",
		"category",
		"timezone"
	];
	LISTS = ["actors", "tags"];
	numberIn = (cell) => Number(cell.replace(",", "."));
	read = (cells, index) => index < 0 ? "" : (cells[index] ?? "").trim();
}));
// src/formats/csv-scan.ts
/** How many line ends a text has; a pair of CR and LF is one. */
function countLines(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
/**
* Calls the handler for each row in order. A quote that is not closed, or closed in the middle of a text, costs
* its own row only: reading goes on in the line after the one with the quote.
* @param text without byte order mark
* @param delimiter one character
*/
function scanRows(text, delimiter, handler) {
	const separator = delimiter.charCodeAt(0);
	const length = text.length;
	const cells = [];
	const scanned = {
		cells,
		count: 0,
		row: 0,
		line: 1
	};
	let i = 0;
	let line = 1;
	while (i < length) {
		let count = 0;
		let broken = false;
		scanned.row++;
		scanned.line = line;
		for (;;) {
			let start = i;
			while (text.charCodeAt(start) === SPACE$1 && separator !== SPACE$1) start++;
			if (text.charCodeAt(start) === QUOTE$1) {
				let end = start;
				let isEscaped = false;
				for (;;) {
					end = text.indexOf("\"", end + 1);
					if (end < 0 || text.charCodeAt(end + 1) !== QUOTE$1) break;
					isEscaped = true;
					end++;
				}
				let after = end + 1;
				while (text.charCodeAt(after) === SPACE$1 && separator !== SPACE$1) after++;
				const code = text.charCodeAt(after);
				if (end < 0 || after < length && code !== separator && code !== LF && code !== CR) {
					const before = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf("\r", start));
					handler.broken({
						kind: end < 0 ? "open" : "stray",
						row: scanned.row,
						line,
						cell: count,
						column: start - before,
						start: text.slice(start, start + 60)
					});
					broken = true;
					i = start;
					while (i < length && text.charCodeAt(i) !== LF && text.charCodeAt(i) !== CR) i++;
					break;
				}
				const cell = text.slice(start + 1, end);
				if (cell.includes("\n") || cell.includes("\r")) line += countLines(cell);
				cells[count++] = isEscaped ? cell.replaceAll("\"\"", "\"") : cell;
				i = after;
			} else {
				start = i;
				for (; i < length; i++) {
					const code = text.charCodeAt(i);
					if (code === separator || code === LF || code === CR) break;
				}
				cells[count++] = text.slice(start, i);
			}
			if (i >= length || text.charCodeAt(i) !== separator) break;
			i++;
		}
		if (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF) i++;
		i++;
		line++;
		scanned.count = count;
		if (!broken) handler.row(scanned);
	}
}
/** The delimiter of a table: the one its first filled line has most of outside quotes, a comma where there is none. */
function findDelimiter(text) {
	const bare = (/[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 1e5))?.[0] ?? "").replace(/"[^"]*"/g, "");
	const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
var QUOTE$1, LF, CR, SPACE$1, DELIMITERS;
var init_csv_scan = __esmMin((() => {
	[QUOTE$1, LF, CR, SPACE$1] = [
		34,
		10,
		13,
		32
	];
	DELIMITERS = [
		",",
		";",
		"	",
		"|"
	];
}));
// src/formats/csv.ts
/**
* Reads a table with a header row, delimited by `,` `;` tab or `|` (RFC 4180). A row without a usable date or
* title, with a broken quote or with too many cells is refused; each is one Problem in `problems`.
*/
function readCsv(text, name, problems, finish = plainRows) {
	const events = [];
	/** Of each event its row and line, for what is found out at the end. */
	const rows = [];
	const lines = [];
	let here = {};
	let columns;
	let readRow;
	let isHopeless = false;
	const push = (draft, where) => {
		problems.push({
			severity: "warning",
			...draft,
			source: name,
			...where
		});
	};
	const reportCell = (draft, column) => {
		const field = columns?.headers[column];
		push(draft, field === void 0 ? here : {
			...here,
			field
		});
	};
	const header = ({ cells, count }) => {
		columns = readHeader(cells.slice(0, count), (draft) => push(draft, here));
		if (columns === void 0) isHopeless = true;
		else readRow = createRowReader(columns, reportCell);
	};
	const fits = ({ cells, count }, width) => {
		for (let i = width; i < count; i++) {
			const extra = cells[i] ?? "";
			if (extra.trim() === "") continue;
			push(longRow(width, extra), here);
			return false;
		}
		if (count < width) {
			push(shortRow(count, width), here);
			cells.fill("", count, width);
		}
		return true;
	};
	const row = (scanned) => {
		if (isHopeless || isBlank(scanned)) return;
		here = {
			row: scanned.row,
			line: scanned.line,
			column: 1
		};
		if (columns === void 0 || readRow === void 0) return header(scanned);
		const event = fits(scanned, columns.headers.length) ? readRow(scanned.cells) : void 0;
		if (event === void 0) return;
		events.push(event);
		rows.push(scanned.row);
		lines.push(scanned.line);
	};
	const broken = ({ kind, row, line, cell, column, start }) => {
		if (isHopeless) return;
		if (columns === void 0) isHopeless = true;
		const field = columns?.headers[cell];
		const where = {
			row,
			line,
			column,
			...field === void 0 ? {} : { field }
		};
		push(kind === "open" ? openQuote(start) : strayQuote(start), where);
	};
	scanRows(text, findDelimiter(text), {
		row,
		broken
	});
	if (columns === void 0 && !isHopeless) push(emptyFile(), {});
	return finish(events, (i, draft, steps) => {
		const [row = 0, line = 0] = [rows[i], lines[i]];
		const field = columns?.headers[columns.of(String(steps[0]))] ?? draft.field;
		push(draft, {
			row,
			line,
			column: 1,
			...field === void 0 ? {} : { field }
		});
	});
}
var isBlank, plainRows;
var init_csv = __esmMin((() => {
	init_csv_columns();
	init_csv_event();
	init_csv_scan();
	init_drafts();
	init_finish();
	isBlank = ({ cells, count }) => {
		for (let i = 0; i < count; i++) if ((cells[i] ?? "").trim() !== "") return false;
		return true;
	};
	plainRows = (rows, report) => ({
		version: 1,
		events: withIds(rows, "en", report)
	});
}));
// src/formats/csv-json-columns.ts
var EVENT_JSON, DATASET_JSON, hasJsonColumns;
var init_csv_json_columns = __esmMin((() => {
	EVENT_JSON = "event_json";
	DATASET_JSON = "dataset_json";
	hasJsonColumns = ({ more }) => more !== void 0 && (Object.hasOwn(more, "event_json") || Object.hasOwn(more, "dataset_json"));
}));
// src/formats/decode.ts
/** An encoding by the mark at the start of the bytes, UTF-8 without one. */
function encodingOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	return "utf-8";
}
/** The text of a file without its byte order mark, and where it is not in the encoding it seems to be. */
function decodeText(input) {
	if (typeof input === "string") return { text: input.charCodeAt(0) === 65279 ? input.slice(1) : input };
	const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
	const encoding = encodingOf(bytes);
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder(encoding).decode(bytes);
		return {
			text,
			problem: {
				draft: badEncoding(),
				offset: text.indexOf("�")
			}
		};
	}
}
var init_decode = __esmMin((() => {
	init_drafts();
}));
// src/formats/detect.ts
/** What a file is: by its content, then by the extension of its name, unless the options say it. */
function detectFormat(source) {
	const { text, name, options } = source;
	if (text.trimStart() === "") return {
		ok: false,
		draft: emptyFile()
	};
	if (PAGE.test(text.slice(0, 4096))) return {
		ok: false,
		draft: htmlInstead()
	};
	const extension = /\.([a-z]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase();
	const format = options.format ?? FORMATS.find((info) => info.matches(source))?.id ?? FORMATS.find(({ extensions }) => extension !== void 0 && extensions.includes(extension))?.id;
	if (format === void 0) return {
		ok: false,
		draft: unknownFormat(firstLine(source))
	};
	return {
		ok: true,
		format
	};
}
var PAGE;
var init_detect = __esmMin((() => {
	init_drafts();
	init_registry();
	PAGE = /^\s*<(?:!doctype html|!--|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/i;
}));
// src/formats/notes.ts
/** Collects what a reader or writer says about one file. `source` is the file's name. */
function createNotes(source) {
	const problems = [];
	let reportOn;
	const losses = /* @__PURE__ */ new Map();
	return {
		problems,
		problem: (draft, where = {}) => problems.push({
			severity: "warning",
			...draft,
			source,
			...where
		}),
		locate: (report) => void (reportOn = report),
		get reportOn() {
			return reportOn;
		},
		lose(code, message, place) {
			const loss = losses.get(code) ?? {
				code,
				message,
				count: 0,
				places: []
			};
			losses.set(code, loss);
			loss.count++;
			if (loss.places.length < MOST_PLACES) loss.places.push(place);
		},
		losses: () => [...losses.values()]
	};
}
var MOST_PLACES;
var init_notes = __esmMin((() => {
	MOST_PLACES = 5;
}));
// src/formats/place.ts
/** Answers offset → line and column for one text; the first question costs one pass over it. */
function createPlaces(text) {
	const starts = [];
	return (offset) => {
		if (starts.length === 0) {
			starts.push(0);
			for (let i = text.search(/\r|\n/); i >= 0 && i < text.length; i++) {
				const code = text.charCodeAt(i);
				if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
			}
		}
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
var init_place = __esmMin((() => {}));
// src/formats/csv-json.ts
/** The object in a cell; undefined, and reported, where it holds anything else. */
function objectIn(cell, field, report) {
	try {
		const value = JSON.parse(cell);
		if (isObject(value)) return value;
	} catch {}
	report({
		...wrongType(field, "a JSON object", cell),
		field
	});
}
/** Takes one header out of `more`. */
function without(event, header) {
	const { [header]: _taken, ...more } = event.more ?? {};
	const { more: _more, ...rest } = event;
	return Object.keys(more).length > 0 ? {
		...rest,
		more
	} : rest;
}
/** The event of a row with what its `event_json` says; the row's alone where that cannot be used. */
function completed(event, check, report) {
	const cell = event.more?.[EVENT_JSON];
	if (cell === void 0) return event;
	const bare = without(event, EVENT_JSON);
	const said = objectIn(cell, EVENT_JSON, report);
	if (said === void 0) return bare;
	const at = {
		path: [],
		severity: "warning",
		report: (draft) => report({
			...draft,
			field: `${EVENT_JSON}.${fieldOf(at.path) ?? ""}`
		})
	};
	const isTaken = ([key, value]) => value === null && Object.hasOwn(bare, key);
	const given = Object.entries({
		...bare,
		...said
	}).filter((entry) => !isTaken(entry));
	const checked = check(Object.fromEntries(given), at);
	return checked === void 0 ? bare : checked;
}
/** The dataset in the first `dataset_json` of the rows, without events. */
function datasetIn(events, report) {
	const at = events.findIndex((event) => event.more?.[DATASET_JSON] !== void 0);
	const tell = (draft) => report(at, draft, []);
	const cell = events[at]?.more?.[DATASET_JSON];
	const value = cell === void 0 ? void 0 : objectIn(cell, DATASET_JSON, tell);
	if (value === void 0) return void 0;
	return readValue({
		...value,
		events: []
	}, (draft, path) => tell({
		...draft,
		field: [DATASET_JSON, fieldOf(path) ?? draft.field].join(".")
	}), createCountryReader());
}
/** The dataset of a table's rows, what the JSON columns say included. `report` names a row by its index in `rows`. */
function withJsonColumns(rows, report) {
	if (!rows.some(hasJsonColumns)) return plainRows(rows, report);
	const checks = createEventChecks(createCountryReader());
	const top = datasetIn(rows, report) ?? {
		version: 1,
		events: []
	};
	const events = rows.map((row, i) => completed(without(row, DATASET_JSON), checks.event, (draft) => report(i, draft, [])));
	const dataset = {
		...top,
		events: withIds(events, top.language ?? "en", report)
	};
	checkReferences(dataset, (i, draft) => report(i, draft, []));
	return dataset;
}
var init_csv_json = __esmMin((() => {
	init_checks();
	init_countries();
	init_csv();
	init_csv_json_columns();
	init_drafts();
	init_finish();
	init_json_fields();
	init_json_value();
}));
// src/formats/json-position.ts
/**
* Finds where values stand in a JSON text that `JSON.parse` accepts. Nothing is scanned before it is asked for;
* what is in a list or an object is found once, so that many questions about one long list stay cheap.
*/
function createLocator(text) {
	const elements = /* @__PURE__ */ new Map();
	const members = /* @__PURE__ */ new Map();
	const skipSpace = (i) => {
		while (isSpace(text.charCodeAt(i))) i++;
		return i;
	};
	const skipString = (i) => {
		for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++;
		return i + 1;
	};
	const skipValue = (i) => {
		let depth = 0;
		do {
			const code = text.charCodeAt(i);
			if (code === QUOTE) i = skipString(i);
			else {
				if (opens(code)) depth++;
				else if (closes(code)) {
					if (depth === 0) return i;
					depth--;
					if (depth === 0) return i + 1;
				} else if (depth === 0 && (code === 44 || isSpace(code))) return i;
				i++;
				continue;
			}
			if (depth === 0) return i;
		} while (i < text.length);
		return i;
	};
	const elementsOf = (list) => {
		const known = elements.get(list);
		if (known !== void 0) return known;
		const found = [];
		let i = skipSpace(list + 1);
		while (i < text.length && !closes(text.charCodeAt(i))) {
			found.push(i);
			i = skipSpace(skipValue(i));
			if (text.charCodeAt(i) === 44) i = skipSpace(i + 1);
		}
		elements.set(list, found);
		return found;
	};
	const membersOf = (object) => {
		const known = members.get(object);
		if (known !== void 0) return known;
		const found = /* @__PURE__ */ new Map();
		let i = skipSpace(object + 1);
		while (i < text.length && !closes(text.charCodeAt(i))) {
			const end = skipString(i);
			const value = skipSpace(skipSpace(end) + 1);
			found.set(JSON.parse(text.slice(i, end)), value);
			i = skipSpace(skipValue(value));
			if (text.charCodeAt(i) === 44) i = skipSpace(i + 1);
		}
		members.set(object, found);
		return found;
	};
	return (path) => {
		let at = skipSpace(0);
		for (const step of path) {
			if (at === void 0) return void 0;
			at = typeof step === "number" ? elementsOf(at)[step] : membersOf(at).get(step);
		}
		return at;
	};
}
var QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT, isSpace, opens, closes;
var init_json_position = __esmMin((() => {
	[QUOTE, BACKSLASH, OPEN_LIST, OPEN_OBJECT] = [
		34,
		92,
		91,
		123
	];
	isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;
	opens = (code) => code === OPEN_LIST || code === OPEN_OBJECT;
	closes = (code) => code === 93 || code === 125;
}));
// src/formats/json-syntax.ts
function fixFor(expected, found) {
	if (found === "") return "add what is missing at the end; the file may have been cut off";
	if (found === "'" || found === "“") return "write double quotes \"";
	if (found === "/" || found === "#") return "remove the comment";
	if ((found === "}" || found === "]") && (expected === "key" || expected === "value")) return "remove the comma before it";
	if (expected === "end") return "remove what follows the last bracket";
	if (found === "\"" && expected !== "next" && expected !== "colon") return "close the quote, and write \\\" and \\n for quotes and line breaks inside a text";
	return `write ${WORDS$1[expected]} here`;
}
/** What may come after a token; undefined: the token may not stand here. `open` is the stack of brackets. */
function follow(token, expected, open) {
	const [all, text, literal] = token;
	const after = () => open.length === 0 ? "end" : "next";
	const isValue = expected === "value" || expected === "first value";
	if (text !== void 0 && (expected === "key" || expected === "first key")) return "colon";
	if (text !== void 0 || literal !== void 0) return isValue ? after() : void 0;
	if (all === "{" || all === "[") {
		if (!isValue) return void 0;
		open.push(all);
		return all === "{" ? "first key" : "first value";
	}
	if (all === ":") return expected === "colon" ? "value" : void 0;
	const top = open[open.length - 1];
	if (all === ",") return expected !== "next" ? void 0 : top === "{" ? "key" : "value";
	if (!(expected === "next" || expected === (top === "{" ? "first key" : "first value")) || all !== (top === "{" ? "}" : "]")) return void 0;
	open.pop();
	return after();
}
/** The first place where a text is not JSON (RFC 8259), undefined if it is. Engines word this differently, or not at all. */
function findSyntaxError(text) {
	const open = [];
	let expected = "value";
	let offset = 0;
	for (;;) {
		SPACE.lastIndex = offset;
		offset += SPACE.exec(text)?.[0].length ?? 0;
		if (offset >= text.length && expected === "end") return void 0;
		TOKEN.lastIndex = offset;
		const token = TOKEN.exec(text);
		const next = token === null ? void 0 : follow(token, expected, open);
		if (token === null || next === void 0) {
			const found = text.slice(offset, offset + 1);
			const quoted = text.slice(offset, offset + 20);
			return {
				draft: notJson(WORDS$1[expected], quoted, fixFor(expected, found)),
				offset
			};
		}
		offset += token[0].length;
		expected = next;
	}
}
var TOKEN, SPACE, WORDS$1;
var init_json_syntax = __esmMin((() => {
	init_drafts();
	TOKEN = /("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:])/y;
	SPACE = /[ \t\n\r]*/y;
	WORDS$1 = {
		value: "a value",
		"first value": "a value or ]",
		key: "a key in double quotes",
		"first key": "a key in double quotes or }",
		colon: "a colon",
		next: "a comma or a closing bracket",
		end: "the end of the file"
	};
}));
// src/formats/json.ts
/** Reports with the line and column at which the value starts; the text is scanned only when there is something to say. */
function createReporter(text, name, problems) {
	const locate = createLocator(text);
	const placeOf = createPlaces(text);
	return (draft, path) => {
		let offset = locate(path);
		for (let n = path.length - 1; offset === void 0 && n >= 0; n--) offset = locate(path.slice(0, n));
		const field = draft.field ?? fieldOf(path);
		problems.push({
			severity: "warning",
			...draft,
			source: name,
			...offset === void 0 ? {} : placeOf(offset),
			...field === void 0 ? {} : { field }
		});
	};
}
function parseJson(text, name, problems) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		const error = findSyntaxError(text);
		if (error !== void 0) problems.push({
			severity: "error",
			...error.draft,
			source: name,
			...createPlaces(text)(error.offset)
		});
		return;
	}
}
/**
* Reads our own JSON, version 1, or a bare list of events. A record without a usable date or title is refused, of
* all others only what cannot be used is left out; each is one Problem in `problems`. `locate` is given the function
* that tells of an event by its index in the dataset.
*/
function readJson(text, name, problems, locate) {
	const parsed = parseJson(text, name, problems);
	if (parsed === void 0) return NOTHING$1;
	const report = createReporter(text, name, problems);
	return readValue(parsed.value, report, createCountryReader(), locate);
}
var init_json = __esmMin((() => {
	init_countries();
	init_json_position();
	init_json_syntax();
	init_json_value();
	init_place();
}));
// src/formats/readers.ts
var READERS;
var init_readers = __esmMin((() => {
	init_csv_json();
	init_csv();
	init_json();
	READERS = {
		json: ({ text, name }, { problems, locate }) => readJson(text, name, problems, locate),
		csv: ({ text, name }, { problems, locate }) => readCsv(text, name, problems, (rows, report) => {
			locate((i, draft, steps) => report(i, draft, steps[0] === "sources" ? ["source_url"] : steps));
			return withJsonColumns(rows, report);
		})
	};
}));
// src/formats/source.ts
/** A decoded file as readers and the registry look at it. */
function createSource(text, options) {
	return {
		text,
		name: options.name ?? "",
		options,
		json: once(() => {
			if (!/^\s*[{[]/.test(text)) return void 0;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		})
	};
}
var init_source = __esmMin((() => {
	init_base();
}));
// src/formats/read.ts
/**
* Reads a file into a dataset: any format of the registry, found by content, then by the name's extension. Bytes are
* UTF-8 or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and
* what to do, and everything that can be read is in the dataset.
*/
function readDataset(input, options = {}) {
	return readWithNotes(input, options).result;
}
/** `readDataset`, with its notes for whoever has more to say about the file. */
function readWithNotes(input, options) {
	const notes = createNotes(options.name ?? "");
	const { text, problem } = decodeText(input);
	if (problem !== void 0) notes.problem(problem.draft, createPlaces(text)(problem.offset));
	const source = createSource(text, options);
	const detected = detectFormat(source);
	if (!detected.ok) notes.problem({
		severity: "error",
		...detected.draft
	});
	const format = detected.ok ? detected.format : void 0;
	return {
		result: {
			dataset: format === void 0 ? NOTHING : READERS[format](source, notes),
			problems: notes.problems,
			losses: notes.losses(),
			format
		},
		notes
	};
}
var NOTHING;
var init_read = __esmMin((() => {
	init_decode();
	init_detect();
	init_notes();
	init_place();
	init_readers();
	init_source();
	NOTHING = {
		version: 1,
		events: []
	};
}));
// src/formats/csv-write.ts
init_base();
init_model();
init_csv_columns();
init_csv_event();
init_csv_json_columns();
/** Columns in the order they are written, those of sources and media apart. */
var ORDER = "id date title label summary countries actors category tags series series_number place lat lon importance status timezone".split(" ");
var GROUPS = {
	source: [
		"url",
		"title",
		"publisher",
		"date",
		"archive"
	],
	media: [
		"url",
		"alt",
		"credit"
	]
};
/** The header reader knows numbers up to this. */
var MOST_IN_GROUP = 99;
var column = (group, field, n) => n === 0 ? `${group}_${field}` : `${group}_${field}_${n + 1}`;
/** A lone half of a surrogate pair has no UTF-8; the row read back then differs, and JSON escapes it. */
var wellFormed = (text) => text.replace(/[\ud800-\udfff]/gu, "�");
/** The cells of an event by column, in the language `lang` where it has several. */
function cellsOf(event, lang) {
	const cells = /* @__PURE__ */ new Map();
	const put = (name, value) => {
		if (value !== void 0 && value !== "") cells.set(wellFormed(name), wellFormed(String(value)));
	};
	const text = (value) => value === void 0 ? void 0 : textIn(value, [lang, "en"]).text;
	const { id, date, category, series, place, importance, status, timezone } = event;
	for (const [name, value] of Object.entries({
		id,
		date,
		category,
		importance,
		status,
		timezone
	})) put(name, value);
	for (const name of [
		"title",
		"label",
		"summary"
	]) put(name, text(event[name]));
	const countries = event.countries?.map((entry) => typeof entry === "string" ? entry : [entry.code, entry.role ?? []].flat().join(":"));
	for (const [name, list] of Object.entries({
		countries,
		actors: event.actors,
		tags: event.tags
	})) put(name, list?.join("; "));
	put("series", series?.id);
	put("series_number", series?.number);
	put("place", text(place?.name));
	put("lat", place?.lat);
	put("lon", place?.lon);
	for (const group of ["source", "media"]) ((group === "source" ? event.sources : event.media) ?? []).slice(0, MOST_IN_GROUP).forEach((entry, n) => {
		for (const field of GROUPS[group]) put(column(group, field, n), text(entry[field]));
	});
	for (const [header, cell] of Object.entries(event.more ?? {})) if (!namesColumn(header) && header !== "event_json" && header !== "dataset_json") put(header, cell);
	return cells;
}
/** The headers that some row fills, ours first. */
function headersOf(rows) {
	const used = new Set(rows.flatMap((row) => [...row.keys()]));
	const groups = ["source", "media"].flatMap((group) => Array.from({ length: MOST_IN_GROUP }, (_, n) => GROUPS[group].map((field) => column(group, field, n))).flat());
	const ours = [...ORDER, ...groups].filter((name) => used.has(name) || name === "date" || name === "title");
	const known = new Set(ours);
	return [...ours, ...[...used].filter((name) => !known.has(name))];
}
/** The fields in which an event differs from what its row says; null where it has none. */
function differences(event, read) {
	const [whole, row] = [event, read];
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(whole), ...Object.keys(row)])];
	return Object.fromEntries(keys.filter((key) => !isEqual(whole[key], row[key])).map((key) => [key, Object.hasOwn(whole, key) ? whole[key] ?? null : null]));
}
/** What each row fails to say, by reading it as the CSV reader will. */
function gapsOf(events, rows, headers) {
	const readRow = createRowReader(readHeader(headers, () => void 0), () => void 0);
	return events.map((event, i) => {
		const cells = headers.map((header) => rows[i]?.get(header) ?? "");
		return differences(event, readRow(cells) ?? {});
	});
}
var quoted = (cell) => /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
var print$1 = ({ headers, rows }, end) => [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ""))].map((cells) => cells.map(quoted).join(",") + end).join("");
function write(dataset) {
	const { version: _version, events, ...top } = dataset;
	const rows = events.map((event) => cellsOf(event, dataset.language ?? "en"));
	const headers = headersOf(rows);
	return {
		headers,
		rows,
		gaps: gapsOf(events, rows, headers),
		top
	};
}
/** Our own table: reading it gives the same dataset, unless that has no event. */
var writeCsv = (dataset, notes) => {
	const { headers, rows, gaps, top } = write(dataset);
	const json = rows.map((_, i) => {
		const gap = gaps[i] ?? {};
		return new Map([...Object.keys(gap).length > 0 ? [[EVENT_JSON, JSON.stringify(gap)]] : [], ...i === 0 && Object.keys(top).length > 0 ? [[DATASET_JSON, JSON.stringify({
			version: 1,
			...top
		})]] : []]);
	});
	if (rows.length === 0) loseTop(top, notes);
	const added = [EVENT_JSON, DATASET_JSON].filter((name) => json.some((row) => row.has(name)));
	return print$1({
		headers: [...headers, ...added],
		rows: rows.map((row, i) => new Map([...row, ...json[i] ?? []]))
	}, "\n");
};
function loseTop(top, notes) {
	for (const key of Object.keys(top)) notes.lose("dataset-field", "field of the dataset", key);
}
/** What a spreadsheet would take for a formula. */
var guarded = (cell) => /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
/**
* A table for spreadsheets: with a byte order mark, CRLF, no JSON, and an apostrophe before what they would run as a
* formula (OWASP, "CSV Injection"). What no cell can hold is a loss.
*/
var writeSafeCsv = (dataset, notes) => {
	const { headers, rows, gaps, top } = write(dataset);
	loseTop(top, notes);
	gaps.forEach((gap, i) => {
		for (const key of Object.keys(gap)) notes.lose(`field-${key}`, `field not whole in a cell: ${key}`, `row ${i + 2}`);
	});
	const safe = rows.map((row) => {
		const cells = [...row].map(([name, cell]) => {
			const [header, value] = [guarded(name), guarded(cell)];
			if (value !== cell) notes.lose("formula-guarded", "apostrophe put before a cell", name);
			return [header, value];
		});
		return new Map(cells);
	});
	return `\ufeff${print$1({
		headers: headers.map(guarded),
		rows: safe
	}, "\r\n")}`;
};
// src/formats/json-write.ts
/** Our own JSON, version 1, indented by two spaces: everything a dataset holds, in the order it has it. */
var writeJson = (dataset) => `${JSON.stringify(dataset, void 0, 2)}\n`;
// src/formats/writers.ts
var WRITERS = {
	json: {
		name: "geo-timeline JSON",
		extension: "json",
		mediaType: "application/json",
		write: writeJson
	},
	csv: {
		name: "table (CSV)",
		extension: "csv",
		mediaType: "text/csv",
		write: writeCsv
	},
	"csv-safe": {
		name: "table for spreadsheets (CSV)",
		extension: "csv",
		mediaType: "text/csv",
		write: writeSafeCsv
	}
};
// src/formats/write.ts
init_notes();
/** Writes a dataset as a file. Never throws on data; what the format cannot hold is counted in `losses`. */
function writeDataset(dataset, { format }) {
	const notes = createNotes("");
	const text = WRITERS[format].write(dataset, notes);
	return {
		bytes: new TextEncoder().encode(text),
		losses: notes.losses()
	};
}
// src/formats/lint/findings.ts
init_drafts();
var onDataset = (draft) => ({
	draft,
	event: void 0,
	steps: []
});
var onEvent = (event, draft, ...steps) => ({
	draft,
	event,
	steps
});
var noHead = (field, fix) => ({
	code: `dataset-${field}-missing`,
	message: `${field} of the dataset missing`,
	fix,
	field
});
var noSource = () => ({
	code: "source-missing",
	message: "source missing",
	fix: "name the address of a source: source_url in a table, sources in JSON"
});
var noCountry = () => ({
	code: "countries-missing",
	message: "countries missing",
	fix: "name the countries that take part, such as RU;US"
});
/** The same of every event: said once. */
var inAll = (draft, count, field) => ({
	...draft,
	message: `${draft.message} in all ${count} events`,
	field
});
var noZone = (value) => ({
	code: "timezone-missing",
	message: `time without a time zone: ${shown(value)}`,
	fix: "add the offset, as in 2024-10-05T14:00+03:00, or a timezone such as Europe/Kyiv",
	value
});
var longLabel = (value, length, most) => ({
	code: "label-too-long",
	message: `label of ${length} characters too long: ${shown(value)}`,
	fix: `write at most ${most} characters; the title may be longer`,
	value
});
var inFuture = (value) => ({
	code: "status-future",
	message: `date in the future, but the status is occurred: ${shown(value)}`,
	fix: "write the status planned, or correct the date",
	value
});
var unknownParty = (value) => ({
	code: "account-by-unknown",
	message: `party of an account not known: ${shown(value)}`,
	fix: "write the code of a country or the id of an actor in the file",
	value
});
var linkToItself = (value) => ({
	code: "link-to-itself",
	message: `link of an event to itself: ${shown(value)}`,
	fix: "give the id of the other event",
	value
});
var badCorrection = (value) => ({
	code: "correction-event-not-found",
	message: `event of a correction not in the file: ${shown(value)}`,
	fix: "add it or correct the id",
	field: "corrections",
	value
});
var repeatedEvent = (title, other) => ({
	code: "event-repeated",
	message: `event probably given twice, as ${shown(other)} on the same date: ${shown(title)}`,
	fix: "leave one of them out, or make the titles tell them apart",
	value: title
});
var placeholderDay = (what, count, total) => ({
	code: "day-placeholder",
	message: `day probably not known, ${what} in ${count} of ${total} dates`,
	fix: "write no more than is known: 1991 for the year, 1991-08 for the month"
});
var flatImportance = (what, count) => ({
	code: "importance-flat",
	message: `importance tells nothing apart, ${what} in all ${count} events`,
	fix: "write 5 for the few events that need a label and 1 or 2 for the least; the others are 3",
	field: "importance"
});
// src/formats/lint/events.ts
init_model();
/** PUBLIC-API 2: a label is a short title for the timeline. */
var MOST_LABEL = 40;
/** Warns of events without something; once for the file where none of several has it. */
function lacking(field, isLacking, draft) {
	return ({ dataset: { events } }) => {
		const found = events.flatMap((event, i) => isLacking(event) ? [i] : []);
		if (found.length === events.length && events.length > 1) return [onDataset(inAll(draft, events.length, field))];
		return found.map((i) => onEvent(i, draft, field));
	};
}
var isEmpty = (list) => (list?.length ?? 0) === 0;
var sources = lacking("sources", (event) => isEmpty(event.sources), noSource());
var countries = lacking("countries", (event) => isEmpty(event.countries), noCountry());
var partsOf$1 = ({ parts, start, end }) => [
	...parts,
	start,
	end
].filter((part) => part !== void 0);
var clockTimes = ({ dataset: { events }, dateOf }) => events.flatMap((_, i) => {
	const date = dateOf(i);
	const vague = date === void 0 ? void 0 : partsOf$1(date).find(isZoneless);
	return vague === void 0 ? [] : [onEvent(i, noZone(vague.text), "date")];
});
var isZoneless = ({ precision, offset }) => precision === "time" && offset === void 0;
var textsOf = (text) => text === void 0 ? [] : typeof text === "string" ? [text] : Object.values(text);
var labels = ({ dataset: { events } }) => events.flatMap(({ label }, i) => {
	const long = textsOf(label).find((text) => [...text].length > MOST_LABEL);
	if (long === void 0) return [];
	return [onEvent(i, longLabel(long, [...long].length, MOST_LABEL), "label")];
});
var future = ({ dataset: { events }, dateOf, now }) => events.flatMap(({ status = "occurred", date }, i) => status === "occurred" && (dateOf(i)?.earliest ?? -Infinity) > now ? [onEvent(i, inFuture(date), "date")] : []);
/** What points to nothing; `links`, `actors`, `category` and `series` are looked up by the readers. */
var references = ({ dataset }) => {
	const actors = new Set(dataset.actors?.map(({ id }) => id));
	const ids = new Set(dataset.events.map(({ id }) => id));
	const onEvents = dataset.events.flatMap(({ id, accounts = [], links = [] }, i) => [...accounts.flatMap(({ by }, k) => isCountryCode(by) || actors.has(by) ? [] : [onEvent(i, unknownParty(by), "accounts", k, "by")]), ...links.flatMap(({ event }, k) => event === id ? [onEvent(i, linkToItself(id), "links", k, "event")] : [])]);
	const lost = dataset.corrections?.filter(({ event }) => !ids.has(event)) ?? [];
	return [...onEvents, ...lost.map(({ event }) => onDataset(badCorrection(event)))];
};
// src/formats/lint/repeats.ts
init_base();
init_model();
/** Share of words in common (Dice's coefficient) from which two titles are taken for the same. */
var SIMILAR = .8;
/** Of more events on one date only the equal titles are looked for: comparing each with each grows with the square. */
var MOST_COMPARED = 200;
function entryOf(event, index) {
	const title = textIn(event.title, "en").text;
	const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
	const numbers = words.filter((word) => /\p{N}/u.test(word));
	return {
		index,
		event,
		title,
		words: new Set(words),
		key: [...words].sort().join(" "),
		numbers: numbers.sort().join(" ")
	};
}
function similarity(a, b) {
	let common = 0;
	for (const word of a) if (b.has(word)) common++;
	return 2 * common / (a.size + b.size);
}
var codesOf = ({ countries = [] }) => countries.map((country) => typeof country === "string" ? country : country.code).sort().join();
/** What two entries say about where and who: the same, or one of them says nothing. */
function agree(a, b) {
	return [
		[textIn(a.place?.name ?? "", "en").text, textIn(b.place?.name ?? "", "en").text],
		[String(a.place?.lat ?? ""), String(b.place?.lat ?? "")],
		[String(a.place?.lon ?? ""), String(b.place?.lon ?? "")],
		[codesOf(a), codesOf(b)],
		[a.series?.number?.toString() ?? "", b.series?.number?.toString() ?? ""]
	].every(([one, other]) => one === other || one === "" || other === "");
}
var isSame = (a, b) => a.words.size > 0 && a.numbers === b.numbers && (a.key === b.key || similarity(a.words, b.words) >= SIMILAR) && agree(a.event, b.event);
/** Each entry that is like an earlier one of the same date, with that. */
function repeatsIn(entries) {
	const isMany = entries.length > MOST_COMPARED;
	const byKey = /* @__PURE__ */ new Map();
	return entries.flatMap((entry, at) => {
		const known = byKey.get(entry.key);
		if (known === void 0) byKey.set(entry.key, entry);
		const earlier = isMany ? [known].filter((other) => other !== void 0 && isSame(other, entry))[0] : entries.slice(0, at).find((other) => isSame(other, entry));
		if (earlier === void 0) return [];
		return [onEvent(entry.index, repeatedEvent(entry.title, earlier.title), "title")];
	});
}
/** Events with the same date and the same or nearly the same title. */
var repeats = ({ dataset: { events } }) => {
	const byDate = /* @__PURE__ */ new Map();
	events.forEach(({ date }, i) => {
		const same = byDate.get(date);
		if (same === void 0) byDate.set(date, [i]);
		else same.push(i);
	});
	return [...byDate.values()].filter((same) => same.length > 1).flatMap((same) => repeatsIn(same.map((i) => entryOf(events[i], i))));
};
// src/formats/lint/whole.ts
var head = ({ dataset, format }) => {
	if (format !== "json") return [];
	const fixes = {
		title: "add \"title\": \"…\", what the timeline is about",
		language: "add \"language\": \"en\", the language that the texts are in",
		license: "add \"license\": \"CC BY 4.0\", or under what terms the data may be used"
	};
	return [
		"title",
		"language",
		"license"
	].filter((field) => dataset[field] === void 0 || dataset[field] === "").map((field) => onDataset(noHead(field, fixes[field])));
};
/** Fewer events need no order among them. */
var FEW = 20;
var importance = ({ dataset: { events } }) => {
	const values = events.map((event) => event.importance ?? 3);
	if (values.length < FEW) return [];
	const [low, high] = values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [5, 1]);
	if (low < high && low < 4) return [];
	return [onDataset(flatImportance(low === high ? String(low) : "4 or 5", values.length))];
};
/** The days that a date names by themselves: that of a single date, and the ends of an interval. */
var daysOf = (date) => (date.kind === "interval" ? [date.start, date.end] : date.parts).filter((part) => part?.precision === "day" && part.month !== void 0 && part.day !== void 0);
/** How unlikely it has to be that so many fall on one day before that is said. */
var BEYOND_CHANCE = 1e-6;
/** Fewer prove nothing: every country has something on its New Year's Day. */
var LEAST = 5;
/** log n! by Stirling's series, exact enough from n = 1 on (error < 1e-4). */
var logFactorial = (n) => n < 1 ? 0 : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n);
/** The chance that of `n` days at least `k` are of a kind that one in 1/p is: the tail of the binomial distribution. */
function chanceOf(k, n, p) {
	let sum = 0;
	for (let i = k; i <= n; i++) {
		const term = Math.exp(logFactorial(n) - logFactorial(i) - logFactorial(n - i) + i * Math.log(p) + (n - i) * Math.log1p(-p));
		sum += term;
		if (i > n * p && term < sum * 1e-9) break;
	}
	return Math.min(1, sum);
}
var KINDS = [{
	what: "1 January",
	share: 1 / 365.25,
	is: ({ month, day }) => month === 1 && day === 1
}, {
	what: "the first of a month",
	share: 11 / 364.25,
	is: ({ month, day }) => month !== 1 && day === 1
}];
var placeholders = ({ dataset: { events }, dateOf }) => {
	const days = events.flatMap((_, event) => {
		const date = dateOf(event);
		return date === void 0 ? [] : daysOf(date).map((part) => ({
			event,
			part
		}));
	});
	return KINDS.flatMap(({ what, share, is }) => {
		const found = days.filter(({ part }) => is(part));
		const [first] = found;
		const isChance = found.length < LEAST || chanceOf(found.length, days.length, share) > BEYOND_CHANCE;
		if (first === void 0 || isChance) return [];
		return [onEvent(first.event, placeholderDay(what, found.length, days.length), "date")];
	});
};
// src/formats/lint/lint.ts
init_time();
var RULES = [
	head,
	sources,
	countries,
	clockTimes,
	labels,
	future,
	references,
	repeats,
	importance,
	placeholders
];
/**
* What a careful editor would ask about a dataset that can be read: warnings, each a code of docs/linter.md. What is
* wrong in the file itself (dates in the wrong order, unknown countries, ids given twice) the readers say already.
*/
function lintDataset(dataset, options) {
	const dates = /* @__PURE__ */ new Map();
	const dateOf = (index) => {
		const { date = "", timezone } = dataset.events[index] ?? {};
		const key = `${date}\n${timezone ?? ""}`;
		if (dates.has(key)) return dates.get(key);
		const parsed = parseDate(date, timezone === void 0 ? {} : { timezone });
		const found = parsed.ok ? parsed.date : void 0;
		dates.set(key, found);
		return found;
	};
	return RULES.flatMap((rule) => rule({
		...options,
		dataset,
		dateOf
	}));
}
// src/formats/check.ts
init_read();
/** `readDataset`, and then what the linter says about what was read, in the same `problems` and with places as exact. */
function checkDataset(input, { now, ...options }) {
	const { result, notes } = readWithNotes(input, options);
	const { dataset, format } = result;
	if (format === void 0 || dataset.events.length === 0) return result;
	for (const { draft, event, steps } of lintDataset(dataset, {
		now,
		format
	})) if (event === void 0) notes.problem(draft);
	else if (notes.reportOn !== void 0) notes.reportOn(event, draft, steps);
	else {
		const message = `event ${dataset.events[event]?.id ?? event + 1}: ${draft.message}`;
		notes.problem({
			field: String(steps[0]),
			...draft,
			message
		});
	}
	return result;
}
// src/cli/formats.ts
/** Formats and how a file is to be read, as flags. */
init_registry();
var READ_IDS = FORMATS.map(({ id }) => id);
var WRITE_IDS = Object.keys(WRITERS);
/** How the input is to be read, where its content and its name do not say. */
var READ_FLAGS = { "input-format": {
	type: "string",
	value: "FORMAT",
	help: `one of ${READ_IDS.join(", ")}`
} };
var WRITE_FLAGS = { "output-format": {
	type: "string",
	value: "FORMAT",
	help: `one of ${WRITE_IDS.join(", ")}`
} };
function oneOf(flag, value, ids) {
	const found = ids.find((id) => id === value.toLowerCase());
	if (found !== void 0) return found;
	throw new UsageError(TEXTS$1.unknownFormat(flag, value, ids, nearest$1(value, ids)));
}
/** The options of `readDataset` that the flags say. */
function readOptionsOf(args) {
	const id = args.value("input-format");
	return id === void 0 ? {} : { format: oneOf("input-format", id, READ_IDS) };
}
/** The format to write: what the flag says, else the first that has the extension of the file's name. */
function writeFormatOf(args, out) {
	const id = args.value("output-format");
	if (id !== void 0) return oneOf("output-format", id, WRITE_IDS);
	const extension = extname(out).slice(1).toLowerCase();
	const found = WRITE_IDS.find((format) => WRITERS[format].extension === extension);
	if (found === void 0) throw new UsageError(TEXTS$1.noOutputFormat(out, WRITE_IDS));
	return found;
}
// src/cli/printable.ts
/** Controls, what turns the writing direction around, and line separators. */
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** A text from outside on one line of a terminal: it moves no cursor, sets no colour and reorders nothing. */
var printable = (text) => text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
// src/cli/input.ts
/** The limit of the page too: a JavaScript text cannot be much longer. */
var MAX_BYTES = 256 * 2 ** 20;
var refuse = (name, code, message, fix) => ({
	ok: false,
	name,
	problem: {
		severity: "error",
		code,
		message,
		fix,
		source: name
	}
});
function joined(chunks, size) {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
/** The bytes of a file, or of standard input for "-"; a Problem where it cannot be read. */
async function readInput(file, terminal, progress) {
	const name = file === "-" ? TEXTS$1.stdin : file;
	const chunks = [];
	let size = 0;
	try {
		const total = file === "-" ? void 0 : statSync(file).size;
		if (total !== void 0 && total > MAX_BYTES) return tooLarge(name);
		for await (const chunk of file === "-" ? terminal.stdin() : createReadStream(file)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > MAX_BYTES) return tooLarge(name);
			progress.show(printable(TEXTS$1.reading(basename(name))), total === void 0 ? 0 : size / total);
		}
		return {
			ok: true,
			name,
			bytes: joined(chunks, size)
		};
	} catch (error) {
		return refuse(name, "file-not-readable", TEXTS$1.notReadable(reasonOf(error)), TEXTS$1.notReadableFix);
	}
}
var tooLarge = (name) => refuse(name, "file-too-large", TEXTS$1.tooLarge, TEXTS$1.tooLargeFix);
// src/cli/output.ts
var PIECE = 1 << 20;
var SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
var statsOf = (path) => statSync(path, { throwIfNoEntry: false });
/** Whether two paths name the same file, through links as well. */
function isSameFile(a, b) {
	const [one, other] = [statsOf(a), statsOf(b)];
	return one !== void 0 && other !== void 0 && one.ino === other.ino && one.dev === other.dev;
}
/** Ends the process as the signal would have, once what was half done is undone. */
var endBy = (signal) => void process.kill(process.pid, signal);
async function writePieces(file, bytes, isStopped, progress) {
	for (let at = 0; at < bytes.length && !isStopped(); at += PIECE) {
		progress.show(TEXTS$1.writing, at / bytes.length);
		await file.writeFile(bytes.subarray(at, at + PIECE));
	}
	if (!isStopped()) await file.sync().catch(() => void 0);
}
/**
* Writes a file whole or not at all: into one beside it that takes its name at the end. An interrupted process
* takes that away before it ends.
* @param end how the process ends by a signal; resolves to false then
* @throws OutsideError, UsageError for a folder
*/
async function writeWhole(path, bytes, progress, end = endBy) {
	const stats = statsOf(path);
	if (stats?.isDirectory() === true) throw new UsageError(TEXTS$1.isFolder(path));
	const target = stats === void 0 ? path : realpathSync(path);
	const isPlain = stats === void 0 || stats.isFile();
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	let stoppedBy;
	const stop = (signal) => void (stoppedBy ??= signal);
	for (const signal of SIGNALS) process.on(signal, stop);
	try {
		const file = await open(isPlain ? temporary : path, "w", stats?.mode ?? 438);
		try {
			await writePieces(file, bytes, () => stoppedBy !== void 0, progress);
		} finally {
			await file.close();
		}
		if (isPlain && stoppedBy === void 0) await rename(temporary, target);
	} catch (error) {
		throw new OutsideError(TEXTS$1.notWritable(path, reasonOf(error)));
	} finally {
		if (isPlain) await rm(temporary, { force: true });
		for (const signal of SIGNALS) process.off(signal, stop);
		progress.clear();
	}
	if (stoppedBy !== void 0) end(stoppedBy);
	return stoppedBy === void 0;
}
// src/cli/problems.ts
var [RED, YELLOW, PLAIN] = [
	"\x1B[31m",
	"\x1B[33m",
	"\x1B[0m"
];
/** What stands before the message: "events.csv:7:1". */
function place({ source, line, column }) {
	return [source, ...[line, column].filter((part) => part !== void 0)].join(":");
}
/** The row and the field, as a person looks for them. */
function whereabouts({ row, field }) {
	const parts = [row === void 0 ? "" : `row ${row}`, field === void 0 || field === "" ? "" : `${row === void 0 ? "field" : "column"} ${field}`].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` [${parts.join(", ")}]`;
}
/** `FILE:LINE:COLUMN: error CODE: message (fix) [row 7, column date]`. */
function problemLine(problem, colours = false) {
	const { severity, code, message, fix } = problem;
	const said = `: ${message} (${fix})${whereabouts(problem)}`;
	const kind = colours ? `${severity === "error" ? RED : YELLOW}${severity}${PLAIN}` : severity;
	return `${printable(place(problem))}: ${kind} ${printable(code + said)}`;
}
var compareTexts = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** By file, line and column; what is about a whole file comes first. */
function sortProblems(problems) {
	return [...problems].sort((a, b) => compareTexts(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
/** At most `most` of them, in their order, errors before warnings, and how many are left out. */
function capped(problems, most) {
	if (problems.length <= most) return {
		shown: problems,
		rest: []
	};
	const errors = problems.filter(({ severity }) => severity === "error");
	const others = problems.filter(({ severity }) => severity !== "error");
	const chosen = new Set([...errors, ...others].slice(0, most));
	return {
		shown: problems.filter((problem) => chosen.has(problem)),
		rest: problems.filter((problem) => !chosen.has(problem))
	};
}
/** How many of them are errors. */
var countErrors = (problems) => problems.reduce((count, { severity }) => count + (severity === "error" ? 1 : 0), 0);
// src/cli/progress.ts
/** Shorter work needs no bar. */
var PATIENCE_MS = 700;
var WIDTH = 24;
/** A bar on the last line of stderr, where somebody watches and the work is long. */
function createProgress({ isWatched, err, now }) {
	const since = now();
	let shown = "";
	return {
		show(what, share) {
			if (!isWatched || now() - since < PATIENCE_MS) return;
			const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
			const bar = `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${what}`;
			if (bar === shown) return;
			shown = bar;
			err(`\r\u001b[K${bar}`);
		},
		clear() {
			if (shown !== "") err("\r\x1B[K");
			shown = "";
		}
	};
}
// src/cli/report.ts
init_registry();
/** "2 errors, 1 warning" */
var severities = (problems) => {
	const errors = countErrors(problems);
	return `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
};
/** Prints the problems of one file, the first hundred unless all are asked for. */
function printProblems(problems, print, { terminal, all = false, colours = false }) {
	const { shown, rest } = capped(problems, all ? Infinity : 100);
	if (shown.length > 0) print(`${shown.map((p) => problemLine(p, colours)).join("\n")}\n`);
	if (rest.length > 0) terminal.err(`${TEXTS$1.more(severities(rest))}\n`);
}
/** "events.csv: 186 events, 2 errors, 1 warning; read as table (CSV)" */
function summary(name, result, problems) {
	const { dataset, format } = result;
	const events = counted(dataset.events.length, "event");
	const info = format === void 0 ? void 0 : formatInfo(format);
	const readAs = info === void 0 ? TEXTS$1.notRecognised : TEXTS$1.readAs(info.name);
	return printable(`${name}: ${events}, ${severities(problems)}; ${readAs}`);
}
/** Prints what a format cannot hold, one line a kind: "events.ics: 3 × importance: event a, event b". */
function printLosses(name, losses, what, terminal) {
	for (const { code, message, count, places } of losses) {
		const rest = count - places.length;
		const listed = [...places, ...rest > 0 ? [TEXTS$1.others(rest)] : []].join(", ");
		terminal.err(`${printable(`${name}: ${what} ${code}: ${message}, ${count}: ${listed}`)}\n`);
	}
}
// src/store/filter.ts
init_base();
/** The view's fields that choose among ids. */
var FACETS = [
	"countries",
	"categories",
	"actors",
	"series",
	"tags",
	"status"
];
/** Indexes of the ids that the table has. */
var indexesOf = (table, ids) => ids.map((id) => table.indexOf(id)).filter((index) => index !== void 0);
/** Rows that have at least one of the choices. */
function anyOf(table, size, ids) {
	const bits = emptyBits(size);
	for (const index of indexesOf(table, ids)) orInto(bits, table.bitsOf(index));
	return bits;
}
/** Rows that have every choice; none if one of them is not in the data at all. */
function allOf(table, size, ids) {
	const indexes = indexesOf(table, ids);
	if (indexes.length < ids.length) return emptyBits(size);
	return indexes.reduce((bits, index) => andInto(bits, table.bitsOf(index)), fullBits(size));
}
/** Which indexes of a table are among the ids. */
function chosenMask(table, ids) {
	const mask = new Uint8Array(table.ids.length);
	for (const index of indexesOf(table, ids)) mask[index] = 1;
	return mask;
}
/** Rows of `bits` in which nobody but the chosen takes part, in whatever role. */
function onlyThese(store, bits, ids) {
	const table = store.facets.countries;
	const { offset, values } = table.lists;
	const chosen = chosenMask(table, ids);
	const only = emptyBits(store.size);
	for (let row = 0; row < store.size; row++) {
		if (!hasBit(bits, row)) continue;
		let alone = true;
		for (let i = offset[row]; alone && i < offset[row + 1]; i++) alone = chosen[values[i]] === 1;
		if (alone) setBit(only, row);
	}
	return only;
}
function countryBits(store, { countries, match, roles }) {
	const table = store.countriesWithRoles(roles);
	if (match === "all") return allOf(table, store.size, countries);
	const any = anyOf(table, store.size, countries);
	return match === "any" ? any : onlyThese(store, any, countries);
}
function importanceBits({ columns, size }, least) {
	const bits = emptyBits(size);
	for (let row = 0; row < size; row++) if (columns.importance[row] >= least) setBit(bits, row);
	return bits;
}
function makeParts(store, view) {
	const each = /* @__PURE__ */ new Map();
	for (const facet of FACETS) {
		if (view[facet].length === 0) continue;
		const bits = facet === "countries" ? countryBits(store, view) : anyOf(store.facets[facet], store.size, view[facet]);
		each.set(facet, bits);
	}
	if (view.importance > 1) each.set("importance", importanceBits(store, view.importance));
	const found = store.search(view.q);
	if (found) each.set("q", found);
	const all = fullBits(store.size);
	for (const bits of each.values()) andInto(all, bits);
	return {
		each,
		all,
		count: countBits(all)
	};
}
/** The filters of a view, worked out once for each view object. */
function partsOf(store, view) {
	const known = store.memo.parts.get(view);
	if (known) return known;
	const parts = makeParts(store, view);
	store.memo.parts.set(view, parts);
	return parts;
}
/** Members of a set of rows in time order; the store's own order if it holds all. */
function rowsInTimeOrder(store, bits) {
	const count = countBits(bits);
	if (count === store.size) return store.byTime;
	const rows = new Uint32Array(count);
	let used = 0;
	for (const row of store.byTime) if (hasBit(bits, row)) rows[used++] = row;
	return rows;
}
/** The matching rows in time order. The same view object gives the same array: not to be written to. */
function filterRows(store, view, _asOf) {
	const parts = partsOf(store, view);
	return parts.rows ??= rowsInTimeOrder(store, parts.all);
}
// src/store/actors.ts
/** A text in every language it has. */
function* textsIn(text) {
	if (typeof text === "string") yield text;
	else if (text) yield* Object.values(text);
}
/** Declared actors by what an event may call them: the id, else the name in any language. */
function actorLookup(dataset) {
	const lookup = /* @__PURE__ */ new Map();
	for (const actor of dataset.actors ?? []) lookup.set(actor.id, actor);
	for (const actor of dataset.actors ?? []) for (const name of textsIn(actor.name)) if (!lookup.has(name)) lookup.set(name, actor);
	return lookup;
}
// src/store/types.ts
/** Bits of `Columns.flags`. */
var Flag = {
	approximate: 1,
	uncertain: 2,
	openStart: 4,
	openEnd: 8,
	unknownStart: 16,
	unknownEnd: 32,
	/** The date is an interval of more than one day (or an open one): drawn as a bar. One within a day is a single date. */
	range: 64,
	/** One of several alternatives, `[a,b]`. */
	oneOf: 128
};
/** No index: the largest a Uint16Array holds. */
var NONE = 65535;
// src/store/dates.ts
init_time();
/** A day (or a moment) that is known is a span without doubt; of a month or more, nobody knows the day. */
var spanOfPart = (part) => part.precision === "day" || part.precision === "time" ? {
	startLatest: part.earliest,
	endEarliest: part.latest
} : {
	startLatest: part.latest,
	endEarliest: part.earliest
};
function spanOf$1(date) {
	const whole = {
		startLatest: date.earliest,
		endEarliest: date.latest
	};
	const [first, last] = [date.parts[0], date.parts.at(-1)];
	switch (date.kind) {
		case "single": return first ? spanOfPart(first) : whole;
		case "one-of": return {
			startLatest: date.latest,
			endEarliest: date.earliest
		};
		case "all-of": return {
			startLatest: first ? spanOfPart(first).startLatest : date.earliest,
			endEarliest: last ? spanOfPart(last).endEarliest : date.latest
		};
		case "interval": {
			const start = date.start && spanOfPart(date.start);
			const end = date.end && spanOfPart(date.end);
			const unknownStart = date.unknownStart ? end?.startLatest ?? date.latest : date.earliest;
			const unknownEnd = date.unknownEnd ? start?.endEarliest ?? date.earliest : date.latest;
			return {
				startLatest: start?.startLatest ?? unknownStart,
				endEarliest: end?.endEarliest ?? unknownEnd
			};
		}
	}
}
var isRange = (date) => date.kind === "interval" && !(date.latest - date.earliest < 864e5);
/** Half way between two instants, in whole ms. */
var middle = (a, b) => a + Math.floor((b - a) / 2);
function anchorOf(date, range) {
	const first = date.parts[0];
	return (range ? [
		date.earliest,
		date.end?.earliest,
		date.latest
	] : [
		date.kind !== "single" && date.kind !== "interval" && first ? middle(first.earliest, first.latest) : middle(date.earliest, date.latest),
		first?.earliest,
		date.earliest,
		date.latest
	]).find((instant) => instant !== void 0 && Number.isFinite(instant)) ?? 0;
}
/** The columns of one date, see `Columns`. */
function dateColumns(date) {
	const range = isRange(date);
	const { startLatest, endEarliest } = spanOf$1(date);
	const flags = (date.approximate ? Flag.approximate : 0) | (date.uncertain ? Flag.uncertain : 0) | (date.openStart ? Flag.openStart : 0) | (date.openEnd ? Flag.openEnd : 0) | (date.unknownStart ? Flag.unknownStart : 0) | (date.unknownEnd ? Flag.unknownEnd : 0) | (range ? Flag.range : 0) | (date.kind === "one-of" ? Flag.oneOf : 0);
	return {
		startLatest,
		endEarliest,
		anchor: anchorOf(date, range),
		flags
	};
}
var ZERO = 48;
var DASH = 45;
/** The digits text[from] … text[to − 1] as a number, NaN if there is anything else. */
function digits(text, from, to) {
	let value = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - ZERO;
		if (digit < 0 || digit > 9) return NaN;
		value = value * 10 + digit;
	}
	return value;
}
/** Days since 1970 of a text that is just "2014-03-18"; undefined for any other, for parseDate to read. */
function plainDay(text) {
	if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return void 0;
	const [year, month, day] = [
		digits(text, 0, 4),
		digits(text, 5, 7),
		digits(text, 8, 10)
	];
	return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : void 0;
}
// src/store/table.ts
init_base();
/** Numbers for strings in the order they come. */
var Ids = class {
	list = [];
	#index = /* @__PURE__ */ new Map();
	constructor(first = []) {
		for (const id of first) this.add(id);
	}
	/** The number of `id`, a new one if it has none yet. */
	add(id) {
		const known = this.#index.get(id);
		if (known !== void 0) return known;
		this.#index.set(id, this.list.length);
		return this.list.push(id) - 1;
	}
	indexOf(id) {
		return this.#index.get(id);
	}
};
/** Collects lists row by row into one compressed table. */
var ListsBuilder = class {
	#offset;
	#values = [];
	#row = 0;
	constructor(size) {
		this.#offset = new Uint32Array(size + 1);
	}
	push(value) {
		this.#values.push(value);
	}
	/** As `push`, but not what the row already has. */
	pushOnce(value) {
		const values = this.#values;
		for (let i = this.#offset[this.#row]; i < values.length; i++) if (values[i] === value) return;
		values.push(value);
	}
	endRow() {
		this.#offset[++this.#row] = this.#values.length;
	}
	finish() {
		return {
			offset: this.#offset,
			values: Uint32Array.from(this.#values)
		};
	}
};
/** The lists of a column that holds at most one choice a row; values not below `count` mean none. */
function listsOfColumn(column, count) {
	const offset = new Uint32Array(column.length + 1);
	const values = new Uint32Array(column.length);
	let used = 0;
	for (let row = 0; row < column.length; row++) {
		const value = column[row];
		if (value < count) values[used++] = value;
		offset[row + 1] = used;
	}
	return {
		offset,
		values: values.subarray(0, used)
	};
}
/** Adds to `counts[v]` how many rows of the set have v in their list. The hot loop of every facet count. */
function tallyInto(counts, lists, rows) {
	const { offset, values } = lists;
	for (let w = 0; w < rows.length; w++) {
		let word = rows[w];
		while (word !== 0) {
			const row = (w << 5) + 31 - Math.clz32(word & -word);
			word &= word - 1;
			for (let i = offset[row], end = offset[row + 1]; i < end; i++) counts[values[i]]++;
		}
	}
	return counts;
}
/** Rows by value, by counting sort: those of value v are rows[start[v]] … rows[start[v + 1] − 1], ascending. */
function invert(lists, totals) {
	const start = new Uint32Array(totals.length + 1);
	for (let v = 0; v < totals.length; v++) start[v + 1] = start[v] + totals[v];
	const next = start.slice();
	const rows = new Uint32Array(lists.values.length);
	for (let row = 0; row + 1 < lists.offset.length; row++) for (let i = lists.offset[row]; i < lists.offset[row + 1]; i++) {
		const value = lists.values[i];
		rows[next[value]] = row;
		next[value] = next[value] + 1;
	}
	return {
		start,
		rows
	};
}
/** The table of a facet: `lists` holds indexes into `ids`, each at most once a row. */
function createTable(ids, lists) {
	const size = lists.offset.length - 1;
	const totals = new Uint32Array(ids.list.length);
	for (const value of lists.values) totals[value] = totals[value] + 1;
	let inverted;
	const bits = [];
	const rowsOf = (index) => {
		inverted ??= invert(lists, totals);
		return inverted.rows.subarray(inverted.start[index], inverted.start[index + 1]);
	};
	return {
		ids: ids.list,
		totals,
		lists,
		indexOf: (id) => ids.indexOf(id),
		rowsOf,
		bitsOf(index) {
			const known = bits[index];
			if (known) return known;
			const made = emptyBits(size);
			for (const row of rowsOf(index)) setBit(made, row);
			bits[index] = made;
			return made;
		},
		tally: (rows) => countBits(rows) === size ? totals : tallyInto(new Uint32Array(ids.list.length), lists, rows)
	};
}
// src/store/columns.ts
init_base();
init_model();
init_time();
/** Parsed dates by text: thousands of events share a few thousand dates. */
function createDateReader() {
	const known = /* @__PURE__ */ new Map();
	return ({ id, date: text, timezone }) => {
		const key = timezone === void 0 ? text : `${text}\n${timezone}`;
		const found = known.get(key);
		if (found) return found;
		const parsed = parseDate(text, timezone === void 0 ? {} : { timezone });
		assert(parsed.ok, `the date of "${id}" is not one: "${text}"; readers refuse such events`);
		known.set(key, parsed.date);
		return parsed.date;
	};
}
function emptyColumns(n) {
	return {
		earliest: new Float64Array(n),
		latest: new Float64Array(n),
		startLatest: new Float64Array(n),
		endEarliest: new Float64Array(n),
		anchor: new Float64Array(n),
		precision: new Uint8Array(n),
		flags: new Uint8Array(n),
		importance: new Uint8Array(n),
		status: new Uint8Array(n),
		category: new Uint16Array(n).fill(NONE),
		series: new Uint16Array(n).fill(NONE),
		seriesNumber: new Float64Array(n).fill(NaN)
	};
}
var DEFAULT_IMPORTANCE = 3;
var DAY = PRECISIONS.indexOf("day");
/** Whether a list names a value twice. */
function hasRepeats({ offset, values }) {
	for (let row = 0; row + 1 < offset.length; row++) for (let i = offset[row] + 1; i < offset[row + 1]; i++) for (let j = offset[row]; j < i; j++) if (values[i] === values[j]) return true;
	return false;
}
/** More than there are roles: country and role packed into one number. */
var ROLE_STEP = 8;
/** Entries of countries and their roles side by side; an entry said twice counts once. */
function countryColumns(events, ids) {
	const lists = new ListsBuilder(events.length);
	const asWritten = /* @__PURE__ */ new Map();
	const indexOf = (code) => {
		const known = asWritten.get(code);
		if (known !== void 0) return known;
		const index = ids.add(code.toUpperCase());
		asWritten.set(code, index);
		return index;
	};
	for (const { countries } of events) {
		for (const entry of countries ?? []) if (typeof entry === "string") lists.pushOnce(indexOf(entry) * ROLE_STEP);
		else lists.pushOnce(indexOf(entry.code) * ROLE_STEP + ROLES.indexOf(entry.role ?? ROLES[0]));
		lists.endRow();
	}
	const { offset, values } = lists.finish();
	const countries = {
		offset,
		values: new Uint32Array(values.length)
	};
	const roles = new Uint8Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const packed = values[i];
		countries.values[i] = Math.floor(packed / ROLE_STEP);
		roles[i] = packed % ROLE_STEP;
	}
	return {
		countries,
		roles,
		repeats: hasRepeats(countries)
	};
}
/** Declared entries, then a bare one for each id that is used all the same. */
function withUndeclared(declared, ids, bare) {
	const byId = new Map(declared.map((entry) => [entry.id, entry]));
	return ids.list.map((id) => byId.get(id) ?? bare(id));
}
/** The columns of a date that is one day, from its number since 1970: most of a large file, so without an object. */
function fillDay(columns, row, day) {
	const [start, end] = [day * MS_PER_DAY, (day + 1) * MS_PER_DAY - 1];
	columns.earliest[row] = columns.startLatest[row] = start;
	columns.latest[row] = columns.endEarliest[row] = end;
	columns.anchor[row] = middle(start, end);
	columns.precision[row] = DAY;
}
function fillDate(columns, row, date) {
	const { startLatest, endEarliest, anchor, flags } = dateColumns(date);
	columns.earliest[row] = date.earliest;
	columns.latest[row] = date.latest;
	columns.startLatest[row] = startLatest;
	columns.endEarliest[row] = endEarliest;
	columns.anchor[row] = anchor;
	columns.flags[row] = flags;
	columns.precision[row] = PRECISIONS.indexOf(date.precision);
}
/** Reads a dataset into columns. Its dates must be valid: readers have refused the others. */
function buildColumns(dataset) {
	const { events } = dataset;
	const [declaredCategories, declaredSeries] = [dataset.categories ?? [], dataset.series ?? []];
	const ids = {
		countries: new Ids(),
		actors: new Ids(),
		categories: new Ids(declaredCategories.map(({ id }) => id)),
		series: new Ids(declaredSeries.map(({ id }) => id)),
		tags: new Ids()
	};
	const columns = emptyColumns(events.length);
	const actorOf = actorLookup(dataset);
	const actors = new ListsBuilder(events.length);
	const tags = new ListsBuilder(events.length);
	const readDate = createDateReader();
	events.forEach((event, row) => {
		const day = plainDay(event.date);
		if (day === void 0) fillDate(columns, row, readDate(event));
		else fillDay(columns, row, day);
		columns.importance[row] = event.importance ?? DEFAULT_IMPORTANCE;
		columns.status[row] = STATUSES.indexOf(event.status ?? "occurred");
		if (event.category !== void 0) columns.category[row] = ids.categories.add(event.category);
		if (event.series) {
			columns.series[row] = ids.series.add(event.series.id);
			columns.seriesNumber[row] = event.series.number ?? NaN;
		}
		for (const name of event.actors ?? []) actors.pushOnce(ids.actors.add(actorOf.get(name)?.id ?? name));
		actors.endRow();
		for (const tag of event.tags ?? []) tags.pushOnce(ids.tags.add(tag));
		tags.endRow();
	});
	const { countries, roles, repeats } = countryColumns(events, ids.countries);
	const bare = (id) => ({
		id,
		label: id
	});
	const categories = [...withUndeclared(declaredCategories, ids.categories, bare)];
	if (columns.category.includes(65535)) {
		columns.category.forEach((category, row) => {
			if (category === 65535) columns.category[row] = categories.length;
		});
		categories.push(bare(""));
	}
	return {
		columns: {
			...columns,
			countries,
			roles,
			actors: actors.finish(),
			tags: tags.finish()
		},
		dateOf: (row) => {
			const event = events[row];
			assert(event, `no row ${row}`);
			return readDate(event);
		},
		ids,
		categories,
		series: withUndeclared(declaredSeries, ids.series, bare),
		repeats
	};
}
// src/store/order.ts
init_time();
/** Days are kept within ± 2^33 (23 million years), so that day × rows stays an exact integer. */
var MAX_DAY = 2 ** 33;
var MAX_ROWS = 2 ** 19;
var dayOf = (instant) => Math.max(-MAX_DAY, Math.min(MAX_DAY, Math.floor(instant / MS_PER_DAY)));
/** Sorts rows[from] … rows[to − 1]; by insertion while they are few, as the events of one day are. */
function sortRun(rows, from, to, compare) {
	if (to - from > 24) {
		rows.subarray(from, to).sort(compare);
		return;
	}
	for (let i = from + 1; i < to; i++) {
		const row = rows[i];
		let at = i;
		for (; at > from && compare(rows[at - 1], row) > 0; at--) rows[at] = rows[at - 1];
		rows[at] = row;
	}
}
/**
* Rows 0 … n − 1 in the order of `compare`, which must sort by `keys` (instants, ±Infinity allowed) first.
* Packs day and row into one number and lets the native numeric sort do the bulk, then sorts within each day:
* several times faster than a comparator over all rows. At once if the rows are in order, as most files are.
*/
function sortedRows(keys, compare) {
	const n = keys.length;
	const rows = new Uint32Array(n);
	for (let row = 0; row < n; row++) rows[row] = row;
	let sorted = true;
	for (let row = 1; row < n && sorted; row++) sorted = compare(row - 1, row) <= 0;
	if (sorted) return rows;
	if (n > MAX_ROWS) return rows.sort(compare);
	const packed = new Float64Array(n);
	for (let row = 0; row < n; row++) packed[row] = dayOf(keys[row]) * n + row;
	packed.sort();
	const dayAt = (i) => Math.floor(packed[i] / n);
	for (let i = 0; i < n; i++) rows[i] = packed[i] - dayAt(i) * n;
	for (let from = 0; from < n;) {
		let to = from + 1;
		while (to < n && dayAt(to) === dayAt(from)) to++;
		sortRun(rows, from, to, compare);
		from = to;
	}
	return rows;
}
// src/store/search.ts
init_base();
/** Rows per block: one long string is scanned far faster than many short ones, and a block in Latin letters stays one byte a letter. */
var BLOCK_ROWS = 1024;
var WORDS = /[\p{L}\p{N}]+/gu;
var ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** Scripts written without spaces: a word may start anywhere. */
var UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Whether the letter before `at` (none at 0) lets a word start there. */
function startsWord(text, at) {
	if (at === 0) return true;
	const code = text.charCodeAt(at - 1);
	if (code < 128) return !(code >= 97 && code <= 122 || code >= 48 && code <= 57);
	return !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at));
}
/** First place ≥ `from` where a word begins with `word`, −1 if there is none. */
function findWord(text, word, from, anywhere) {
	let at = text.indexOf(word, from);
	while (at >= 0 && !anywhere && !startsWord(text, at)) at = text.indexOf(word, at + 1);
	return at;
}
function* fieldsOf(event, actors) {
	yield* textsIn(event.title);
	yield* textsIn(event.label);
	yield* textsIn(event.summary);
	yield* textsIn(event.place?.name);
	for (const id of event.actors ?? []) {
		const actor = actors.get(id);
		if (actor) yield* textsIn(actor.name);
		else yield id;
	}
	yield* event.tags ?? [];
	for (const source of event.sources ?? []) {
		yield* textsIn(source.title);
		yield* textsIn(source.publisher);
	}
}
function buildBlocks(dataset) {
	const actors = actorLookup(dataset);
	const blocks = [];
	for (let firstRow = 0; firstRow < dataset.events.length; firstRow += BLOCK_ROWS) {
		const events = dataset.events.slice(firstRow, firstRow + BLOCK_ROWS);
		const offset = new Uint32Array(events.length + 1);
		const texts = events.map((event, i) => {
			const text = [...fieldsOf(event, actors)].map(fold).join("\n");
			offset[i + 1] = offset[i] + text.length + 1;
			return text;
		});
		blocks.push({
			firstRow,
			text: texts.join("\n") + "\n",
			offset
		});
	}
	return blocks;
}
/** Rows whose text has a word that begins with `word`. */
function rowsWithWord(blocks, word, size) {
	const found = emptyBits(size);
	const anywhere = UNSPACED.test(word);
	for (const { firstRow, text, offset } of blocks) {
		let i = 0;
		let at = findWord(text, word, 0, anywhere);
		while (at >= 0) {
			while (offset[i + 1] <= at) i++;
			setBit(found, firstRow + i);
			at = findWord(text, word, offset[i + 1], anywhere);
		}
	}
	return found;
}
/**
* Search over titles, labels, summaries, places, actors, tags and sources in all languages: every word of the
* query must stand at the start of a word, case and accents ignored; in scripts without spaces, anywhere.
*/
var Search = class {
	#dataset;
	#blocks;
	#last;
	constructor(dataset) {
		this.#dataset = dataset;
	}
	#built() {
		return this.#blocks ??= buildBlocks(this.#dataset);
	}
	textOf(row) {
		const block = this.#built()[Math.floor(row / BLOCK_ROWS)];
		const i = row % BLOCK_ROWS;
		return block?.text.slice(block.offset[i], (block.offset[i + 1] ?? 0) - 1) ?? "";
	}
	/** The rows found; undefined when `q` has no words, which asks for nothing. */
	find(q) {
		if (this.#last?.q === q) return this.#last.bits;
		const [first, ...rest] = [...new Set(fold(q).match(WORDS) ?? [])];
		if (first === void 0) return void 0;
		const size = this.#dataset.events.length;
		const bits = rowsWithWord(this.#built(), first, size);
		for (const word of rest) andInto(bits, rowsWithWord(this.#built(), word, size));
		this.#last = {
			q,
			bits
		};
		return bits;
	}
};
// src/store/store.ts
init_model();
/** Order of rows by one key after the other; 0 only for rows equal in all of them. */
var compareInstants = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function timeOrder({ events }, columns) {
	const { earliest, latest, importance } = columns;
	const idOf = (row) => events[row]?.id ?? "";
	return sortedRows(earliest, (a, b) => compareInstants(earliest[a], earliest[b]) || compareInstants(latest[a], latest[b]) || importance[b] - importance[a] || (a === b ? 0 : idOf(a) < idOf(b) ? -1 : 1));
}
/** Rows by an instant of theirs, ties in time order. */
var orderBy = (column, rank) => sortedRows(column, (a, b) => compareInstants(column[a], column[b]) || rank[a] - rank[b]);
/** First and last finite instant that the rows can touch; undefined if there is none. */
function spanOf({ earliest, latest }, rows) {
	let start = Infinity;
	let end = -Infinity;
	const add = (instant) => {
		if (!Number.isFinite(instant)) return;
		start = Math.min(start, instant);
		end = Math.max(end, instant);
	};
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		add(earliest[row]);
		add(latest[row]);
	}
	return start <= end ? {
		start,
		end
	} : void 0;
}
/** The country lists of entries in one of the roles (a bit mask over ROLES), each country once a row. */
function listsWithRoles(countries, roles, mask) {
	const size = countries.offset.length - 1;
	const lists = new ListsBuilder(size);
	for (let row = 0; row < size; row++) {
		const end = countries.offset[row + 1];
		for (let i = countries.offset[row]; i < end; i++) if ((mask & 1 << roles[i]) !== 0) lists.pushOnce(countries.values[i]);
		lists.endRow();
	}
	return lists.finish();
}
var ALL_ROLES = (1 << ROLES.length) - 1;
/** Country tables per set of roles, each made once. */
function roleTables({ columns, ids, repeats }) {
	const tables = /* @__PURE__ */ new Map();
	return (mask) => {
		const known = tables.get(mask);
		if (known) return known;
		const lists = mask === ALL_ROLES && !repeats ? columns.countries : listsWithRoles(columns.countries, columns.roles, mask);
		const table = createTable(ids.countries, lists);
		tables.set(mask, table);
		return table;
	};
}
function facetTables(built, countries) {
	const { columns, ids } = built;
	const ofColumn = (table, column) => createTable(table, listsOfColumn(column, table.list.length));
	return {
		countries,
		actors: createTable(ids.actors, columns.actors),
		categories: ofColumn(ids.categories, columns.category),
		series: ofColumn(ids.series, columns.series),
		tags: createTable(ids.tags, columns.tags),
		status: ofColumn(new Ids(STATUSES), columns.status)
	};
}
/**
* Columns, orders and facet tables of a dataset, as a reader leaves it: every date valid, every id unique.
* Row r is `dataset.events[r]`. Takes about 60 ms for 100,000 events; search text and the like come on first use.
*/
function createStore(dataset) {
	const built = buildColumns(dataset);
	const { columns, categories, series } = built;
	const size = dataset.events.length;
	const byTime = timeOrder(dataset, columns);
	const rank = new Uint32Array(size);
	for (let place = 0; place < size; place++) rank[byTime[place]] = place;
	const withRoles = roleTables(built);
	const search = new Search(dataset);
	let rows;
	let latestOrder;
	let anchorOrder;
	return {
		dataset,
		size,
		columns,
		byTime,
		rank,
		extent: spanOf(columns, byTime),
		categories,
		series,
		facets: facetTables(built, withRoles(ALL_ROLES)),
		rowOf: (id) => (rows ??= new Map(dataset.events.map((event, row) => [event.id, row]))).get(id),
		dateOf: built.dateOf,
		searchText: (row) => search.textOf(row),
		search: (q) => search.find(q),
		byLatest: () => latestOrder ??= orderBy(columns.latest, rank),
		byAnchor: () => anchorOrder ??= orderBy(columns.anchor, rank),
		countriesWithRoles: (roles) => withRoles(roles.length === 0 ? ALL_ROLES : roles.reduce((mask, role) => mask | 1 << ROLES.indexOf(role), 0)),
		memo: {
			parts: /* @__PURE__ */ new WeakMap(),
			index: /* @__PURE__ */ new WeakMap()
		}
	};
}
// src/store/row-index.ts
init_base();
function setOf(rows, size) {
	const bits = emptyBits(size);
	for (const row of rows) setBit(bits, row);
	return bits;
}
function byLatestOf(store, rows) {
	if (rows.length === store.size) return store.byLatest();
	const members = setOf(rows, store.size);
	return store.byLatest().filter((row) => hasBit(members, row));
}
function blockMaxima(latest, rows) {
	const maxima = new Float64Array(Math.ceil(rows.length / 64)).fill(-Infinity);
	for (let i = 0; i < rows.length; i++) {
		const block = Math.floor(i / 64);
		const value = latest[rows[i]];
		if (value > maxima[block]) maxima[block] = value;
	}
	return maxima;
}
function doubtsOf(store, rows) {
	const { earliest, latest, startLatest, endEarliest, flags } = store.columns;
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		if (startLatest[row] === earliest[row] && endEarliest[row] === latest[row]) continue;
		const date = store.dateOf(row);
		const group = groups.get(date);
		if (group) group.count++;
		else groups.set(date, {
			earliest: earliest[row],
			latest: latest[row],
			startLatest: startLatest[row],
			endEarliest: endEarliest[row],
			openEnd: (flags[row] & Flag.openEnd) !== 0,
			count: 1
		});
	}
	return [...groups.values()];
}
function makeIndex(store, rows) {
	const { columns } = store;
	const pick = (column, which) => Float64Array.from(which, (row) => column[row]);
	const byLatest = byLatestOf(store, rows);
	const ongoing = rows.filter((row) => (columns.flags[row] & Flag.openEnd) !== 0).sort((a, b) => columns.startLatest[a] - columns.startLatest[b]);
	return {
		rows,
		earliest: pick(columns.earliest, rows),
		byLatest,
		latest: pick(columns.latest, byLatest),
		blockMaxLatest: blockMaxima(columns.latest, rows),
		ongoing,
		ongoingStart: pick(columns.startLatest, ongoing),
		doubts: doubtsOf(store, rows)
	};
}
/** The index of a list of rows in time order, made once for each array object. */
function indexOfRows(store, rows) {
	const known = store.memo.index.get(rows);
	if (known) return known;
	const index = makeIndex(store, rows);
	store.memo.index.set(rows, index);
	return index;
}
// src/store/window.ts
init_base();
var firstAtLeast = (sorted, key) => lowerBound(0, sorted.length, key, (i) => sorted[i]);
/**
* Calls `visit` for each of `rows` that touches the window, in time order. Skips whole blocks that end before it:
* the cost is that of the rows visited plus rows/64 comparisons.
*/
function forEachInWindow(store, rows, window, visit, now = Infinity) {
	const index = indexOfRows(store, rows);
	const { latest, flags, startLatest } = store.columns;
	const begun = firstAtLeast(index.earliest, window.end);
	for (let from = 0; from < begun; from += 64) {
		if (index.blockMaxLatest[from / 64] < window.start) continue;
		for (let i = from; i < Math.min(from + 64, begun); i++) {
			const row = rows[i];
			if (((flags[row] & Flag.openEnd) !== 0 ? Math.max(now, startLatest[row]) : latest[row]) >= window.start) visit(row);
		}
	}
}
/** The rows that touch the window, in time order; see `forEachInWindow`. */
function rowsInWindow(store, rows, window, now = Infinity) {
	const found = [];
	forEachInWindow(store, rows, window, (row) => found.push(row), now);
	return Uint32Array.from(found);
}
// src/cli/select.ts
init_time();
function momentOf(text, which) {
	const parsed = text === void 0 ? void 0 : parseDate(text);
	return parsed?.ok === true ? parsed.date[which] : void 0;
}
/**
* The dataset with only the events that match the view, in their order. `from` and `to` cut: what certainly or
* possibly touches the window stays, and a range without an end may last for ever.
*/
function selectEvents(dataset, view, now) {
	const store = createStore(dataset);
	const matching = filterRows(store, view, { now });
	const start = momentOf(view.from, "earliest") ?? -Infinity;
	const end = (momentOf(view.to, "latest") ?? Infinity) + 1;
	const rows = view.from !== void 0 || view.to !== void 0 ? rowsInWindow(store, matching, {
		start,
		end
	}) : matching;
	if (rows.length === store.size) return dataset;
	const chosen = new Set(rows);
	return {
		...dataset,
		events: dataset.events.filter((_, row) => chosen.has(row))
	};
}
// src/cli/view-flags.ts
init_model();
var flag = (value, help) => ({
	type: "string",
	value,
	help,
	multiple: true
});
/** What decides which events there are. */
var FILTER_FLAGS = {
	from: flag("DATE", "from this date on (EDTF: 2014, 2024-10-05)"),
	to: flag("DATE", "up to the end of this date"),
	countries: flag("CODES", "comma list of codes, such as RU,US"),
	match: flag("HOW", "any, all or only of these countries; default any"),
	roles: flag("ROLES", "in which role they take part"),
	categories: flag("IDS", "comma list"),
	actors: flag("IDS", "comma list"),
	series: flag("IDS", "comma list"),
	tags: flag("IDS", "comma list"),
	status: flag("LIST", "occurred, planned, postponed, cancelled, disputed"),
	importance: flag("1…5", "the least importance"),
	q: flag("WORDS", "events in whose texts every word stands")
};
/** What decides how they show. */
var LOOK_FLAGS = {
	view: flag("KIND", "timeline or story"),
	lanes: flag("BY", "none, country, category, actor or series"),
	event: flag("ID", "the selected event"),
	lang: flag("TAG", "language, such as uk or pt-BR"),
	theme: flag("LOOK", "auto, light or dark"),
	clock: flag("WHOSE", "place, utc or reader")
};
/**
* The view that the flags say.
* @throws UsageError for a value that cannot be used: what a page may leave out, a file would have without a word
*/
function viewOf({ pairs }) {
	const names = {
		...FILTER_FLAGS,
		...LOOK_FLAGS
	};
	const query = pairs.filter(([name]) => Object.hasOwn(names, name));
	const { view, problems } = parseView(new URLSearchParams(query.map((pair) => [...pair])));
	if (problems.length === 0) return view;
	throw new UsageError(problems.map(({ field = "", message, fix }) => TEXTS$1.badFlagValue(field, message, fix)).join("\n"));
}
// src/cli/convert.ts
init_read();
/** What was read, said; the exit code it asks for. */
function report(name, result, args, terminal) {
	const problems = sortProblems(result.problems);
	printProblems(problems, terminal.err, {
		terminal,
		all: args.has("all")
	});
	terminal.err(`${summary(name, result, problems)}\n`);
	printLosses(name, result.losses, TEXTS$1.readLoss, terminal);
	return countErrors(problems) > 0 ? 1 : 0;
}
async function run$4(args, terminal) {
	const [file = "", out = ""] = args.positionals;
	const [options, format, view] = [
		readOptionsOf(args),
		writeFormatOf(args, out),
		viewOf(args)
	];
	if (file !== "-" && out !== "-" && isSameFile(file, out)) throw new UsageError(TEXTS$1.ownInput);
	const progress = createProgress(terminal);
	const input = await readInput(file, terminal, progress);
	progress.clear();
	if (!input.ok) {
		printProblems([input.problem], terminal.err, { terminal });
		return 2;
	}
	const result = readDataset(input.bytes, {
		...options,
		name: input.name
	});
	const code = report(input.name, result, args, terminal);
	if (result.format === void 0 || code === 1 && result.dataset.events.length === 0) {
		terminal.err(`${TEXTS$1.nothingRead}\n`);
		return 1;
	}
	const selected = selectEvents(result.dataset, view, terminal.now());
	const { bytes, losses } = writeDataset(selected, { format });
	const outName = out === "-" ? TEXTS$1.stdout : out;
	if (out === "-") await terminal.write(bytes);
	else if (!await writeWhole(out, bytes, progress)) return 1;
	printLosses(outName, losses, TEXTS$1.writeLoss, terminal);
	const [some, all] = [selected.events.length, result.dataset.events.length];
	terminal.err(`${printable(TEXTS$1.written(outName, some, all, WRITERS[format].name))}\n`);
	return code;
}
var convert = {
	name: "convert",
	usage: "convert IN OUT",
	summary: "writes a file in another format, or the part of it that matches",
	details: `Reads IN and writes OUT in the format of its extension; "-" is standard input or
output. Problems and a report of what either format cannot hold go to standard
error. OUT is written whole or not at all, and never over IN.

Filters choose the events that are written. --from and --to keep what certainly
or possibly overlaps.

Exit code: 0 all was read, 1 a record was refused (the others are written),
2 wrong usage.`,
	examples: [["geo-timeline convert events.csv events.json", "a table as JSON"], ["geo-timeline convert events.json - --output-format csv --countries RU,US --match all", "events with both countries, as a table on standard output"]],
	flags: {
		...READ_FLAGS,
		...WRITE_FLAGS,
		...FILTER_FLAGS,
		all: {
			type: "boolean",
			help: "print every problem, not the first 100"
		}
	},
	least: 2,
	most: 2,
	run: run$4
};
// src/cli/help.ts
var nameOf = ([name, flag]) => flag.value === void 0 ? `--${name}` : `--${name} ${flag.value}`;
/** "  left   right" lines with the right column aligned. */
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
var examplesOf = ({ examples }) => examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
/** What `geo-timeline COMMAND --help` prints. */
function commandHelp(command) {
	const flags = Object.entries({
		...command.flags,
		...COMMON
	});
	return [
		`geo-timeline ${command.usage} [flags]: ${command.summary}`,
		command.details,
		`Flags:\n${columns(flags.map((entry) => [nameOf(entry), entry[1].help]))}`,
		`Examples:\n${examplesOf(command)}`,
		""
	].join("\n\n").trimEnd() + "\n";
}
/** What `geo-timeline --help` prints. */
function generalHelp(commands) {
	const rows = [
		...commands.map(({ usage, summary }) => [usage, summary]),
		["COMMAND --help", "flags and examples of one of them"],
		["--version", "the version"]
	];
	const [example] = commands.flatMap(({ examples }) => examples);
	return [
		"geo-timeline COMMAND [flags]: dated political events, checked, converted, embedded",
		`Commands:\n${columns(rows)}`,
		`Example:\n  ${example?.[0] ?? ""}`
	].join("\n\n") + "\n";
}
// scripts/server.mjs
var TYPES = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".geojson": "application/geo+json",
	".html": "text/html; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".map": "application/json",
	".mjs": "text/javascript; charset=utf-8",
	".parquet": "application/vnd.apache.parquet",
	".png": "image/png",
	".svg": "image/svg+xml",
	".tsv": "text/tab-separated-values; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".xml": "application/xml"
};
var PACKED = /^(?:text\/|application\/(?:json|xml|geo\+json)|image\/svg)/;
var DEFAULT_PORT = 4173;
/**
* @typedef {object} Options
* @property {Readonly<Record<string, string>>} mounts folder by URL prefix, which starts and ends with "/"
* @property {boolean} [cors] whether to send Access-Control-Allow-Origin: * (default true)
*/
/**
* The file that an address names, or undefined: never one outside the folder, through ".." or a link.
* @param {string} folder
* @param {string} path decoded, relative to the folder
*/
function fileFor(folder, path) {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return void 0;
	const base = realpathSync(folder);
	const wanted = resolve(base, `.${sep}${path}`);
	if (path.includes("\0") || wanted !== base && !wanted.startsWith(base + sep)) return void 0;
	const file = statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ? join(wanted, "index.html") : wanted;
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats?.isFile() || !realpathSync(file).startsWith(base + sep)) return void 0;
	return {
		file,
		stats
	};
}
/**
* @param {Options['mounts']} mounts
* @param {string} pathname decoded
* @returns {[string, string] | undefined} folder and the rest of the path; the longest prefix wins
*/
function mountFor(mounts, pathname) {
	const prefix = Object.keys(mounts).filter((name) => pathname.startsWith(name)).sort((a, b) => b.length - a.length)[0];
	const folder = prefix === void 0 ? void 0 : mounts[prefix];
	return prefix === void 0 || folder === void 0 ? void 0 : [folder, pathname.slice(prefix.length)];
}
/** @param {string | undefined} url @returns {string | undefined} */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
	} catch {
		return;
	}
}
/**
* Answers one request.
* @param {Options} options
* @param {import('node:http').IncomingMessage} request
* @param {import('node:http').ServerResponse} response
*/
function answer({ mounts, cors = true }, request, response) {
	if (cors) response.setHeader("Access-Control-Allow-Origin", "*");
	response.setHeader("X-Content-Type-Options", "nosniff");
	/** @param {number} status @param {string} text */
	const refuse = (status, text) => {
		response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
		response.end(`${text}\n`);
	};
	if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "method not allowed");
	const pathname = pathOf(request.url);
	if (pathname === void 0) return refuse(400, "address not understood");
	const [folder, path] = mountFor(mounts, pathname) ?? [];
	const found = folder === void 0 || path === void 0 ? void 0 : fileFor(folder, path);
	if (found === void 0) return refuse(404, "not found");
	if (found.file.endsWith("index.html") && !pathname.endsWith("/") && !pathname.endsWith(".html")) {
		response.writeHead(301, { Location: `/${pathname.replace(/^[/\\]+/, "")}/` });
		return response.end();
	}
	return send(found, request, response);
}
/**
* @param {{file: string, stats: import('node:fs').Stats}} found
* @param {import('node:http').IncomingMessage} request
* @param {import('node:http').ServerResponse} response
*/
function send({ file, stats }, request, response) {
	const etag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
	const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
	response.setHeader("Cache-Control", "no-cache");
	response.setHeader("ETag", etag);
	response.setHeader("Vary", "Accept-Encoding");
	if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
	response.setHeader("Content-Type", type);
	const pack = PACKED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
	if (pack) response.setHeader("Content-Encoding", "gzip");
	else response.setHeader("Content-Length", stats.size);
	response.writeHead(200);
	if (request.method === "HEAD") return response.end();
	const stream = createReadStream(file);
	stream.on("error", () => response.destroy());
	response.on("close", () => stream.destroy());
	if (!pack) return stream.pipe(response);
	return stream.pipe(createGzip({ level: constants.Z_BEST_COMPRESSION })).pipe(response);
}
/**
* Starts a server for this machine only.
* @param {Options & {port?: number, tries?: number}} options port 0 or absent: any free one;
*   tries: how many following ports to try when it is taken
* @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
*/
async function serve$1({ port = 0, tries = 1, ...options }) {
	const server = createServer((request, response) => {
		try {
			answer(options, request, response);
		} catch (error) {
			response.writeHead(500).end();
			console.error(error);
		}
	});
	/** @param {number} wanted @returns {Promise<NodeJS.ErrnoException | undefined>} */
	const listen = (wanted) => new Promise((done) => {
		server.once("error", done);
		server.listen(wanted, "127.0.0.1", () => {
			server.off("error", done);
			done(void 0);
		});
	});
	for (let at = port, left = tries;; at += 1, left -= 1) {
		const error = await listen(at);
		if (error === void 0) break;
		if (error.code !== "EADDRINUSE") throw error;
		if (left <= 1) throw new Error(`port in use: ${at}; give another with --port`);
	}
	const address = server.address();
	const bound = typeof address === "object" && address !== null ? address.port : port;
	const close = () => new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
	return {
		url: `http://localhost:${bound}/`,
		port: bound,
		close
	};
}
/**
* The port asked for by `--port` or PORT; without one, 4173 or the next that is free.
* @param {string | undefined} flag
* @returns {{port: number, tries: number} | undefined} undefined: not a port number
*/
function portFrom(flag) {
	const asked = flag ?? process.env["PORT"];
	if (asked === void 0 || asked === "") return {
		port: DEFAULT_PORT,
		tries: 50
	};
	const port = Number(asked);
	return Number.isInteger(port) && port >= 0 && port <= 65535 ? {
		port,
		tries: 1
	} : void 0;
}
/**
* Serves until Ctrl-C; the address is the last line printed.
* @param {Options & {portFlag?: string | undefined}} options
*/
async function serveUntilStopped({ portFlag, ...options }) {
	const wanted = portFrom(portFlag);
	if (wanted === void 0) {
		console.error(`port not understood: "${portFlag ?? process.env["PORT"]}"; give 0 to 65535`);
		process.exit(2);
	}
	try {
		const server = await serve$1({
			...options,
			...wanted
		});
		for (const signal of [
			"SIGINT",
			"SIGTERM",
			"SIGHUP"
		]) process.once(signal, () => void server.close().then(() => process.exit(0)));
		console.log(server.url);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
// src/cli/serve.ts
async function run$3(args, terminal) {
	const [folder = ""] = args.positionals;
	const portFlag = args.value("port");
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(TEXTS$1.noFolder(folder));
	if (portFrom(portFlag) !== void 0) terminal.err(`${printable(TEXTS$1.serving(folder))}\n`);
	await serveUntilStopped({
		mounts: { "/": folder },
		portFlag
	});
}
var serve = {
	name: "serve",
	usage: "serve DIR",
	summary: "shows a folder in the browser of this machine",
	details: `Serves the files of DIR to this machine only, and prints the address. Nothing
outside DIR is served, through ".." or links neither. Ctrl-C ends it.`,
	examples: [["geo-timeline serve dist --port 8080", "http://localhost:8080/"]],
	flags: { port: {
		type: "string",
		value: "N",
		help: "0 for any; default PORT, else 4173 or the next that is free"
	} },
	least: 1,
	most: 1,
	run: run$3
};
// src/cli/escape.ts
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** A text inside a quoted attribute of HTML. */
var escapeAttribute = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
/** `<name a="1" b>` of attributes in their order; undefined ones are left out. */
function tag(name, attributes, separator = " ") {
	return `<${[name, ...Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [`${key}="${escapeAttribute(value)}"`])].join(separator)}>`;
}
// src/cli/snippet.ts
init_read();
init_model();
var DEFAULT_PX = 480;
var WIDTH_PX = 800;
var PX_PER_REM = 16;
var EXAMPLE_BASE = "https://example.org/timeline/";
var isUrl = (text) => /^https?:\/\//i.test(text);
/** The address of a file beside the page: each step of its path encoded; of a whole path the name alone. */
function addressOf(file) {
	if (isUrl(file)) return new URL(file).href;
	return (isAbsolute(file) ? basename(file) : file.replaceAll("\\", "/")).split("/").map(encodeURIComponent).join("/").replace(/^(?:\.\/)+/, "");
}
/** The title that the data have, else the name of the file. */
function titleOf(file, lang) {
	const name = decodeURIComponent(basename(addressOf(file).replace(/[?#].*$/, "")));
	if (isUrl(file)) return name;
	try {
		const { dataset } = readDataset(readFileSync(file), { name: file });
		const langs = [lang, dataset.language].filter((tag) => tag !== void 0);
		return textIn(dataset.title ?? "", langs).text || name;
	} catch {
		return name;
	}
}
/** The attributes that say what differs from the default view, as `printView` writes it. */
function attributesOf(view) {
	return Object.fromEntries(new URLSearchParams(printView({
		...view,
		src: []
	})));
}
var elementSnippet = ({ src, view, height, base }) => [`${tag("script", {
	type: "module",
	src: `${base}geo-timeline.js`
})}<\/script>`, `${tag("geo-timeline", {
	src: isUrl(src) ? src : base + src,
	...attributesOf(view),
	height
})}</geo-timeline>`].join("\n");
var pixelsOf = (height) => {
	const [, number, unit] = /^([\d.]+)(px|rem|em)?$/.exec(height) ?? [];
	if (number === void 0) return DEFAULT_PX;
	return Math.round(Number(number) * (unit === void 0 || unit === "px" ? 1 : PX_PER_REM));
};
var frameAddress = ({ src, view, base }) => `${base}embed.html?${printView({
	...view,
	src: [src]
})}`;
var frameTag = (embed) => `${tag("iframe", {
	title: embed.title,
	src: frameAddress(embed),
	width: "100%",
	height: String(pixelsOf(embed.height)),
	loading: "lazy",
	sandbox: "allow-scripts allow-popups",
	style: "border: 0"
})}</iframe>`;
var frameSnippet = (embed) => [`${tag("script", { src: `${embed.base}frame.js` })}<\/script>`, frameTag(embed)].join("\n");
/** A "rich" answer of oEmbed 1.0 (https://oembed.com), to be served as a file, and the link that leads to it. */
function oembedSnippet(embed) {
	const whole = {
		...embed,
		base: embed.base === "" ? EXAMPLE_BASE : embed.base
	};
	const answer = {
		version: "1.0",
		type: "rich",
		title: embed.title,
		html: frameTag(whole),
		width: WIDTH_PX,
		height: pixelsOf(embed.height)
	};
	const link = tag("link", {
		rel: "alternate",
		type: "application/json+oembed",
		href: `${whole.base}oembed.json`,
		title: embed.title
	});
	return `${JSON.stringify(answer, void 0, 2)}\n${link}`;
}
function heightOf(args) {
	const given = (args.value("height") ?? String(DEFAULT_PX)).trim();
	if (/^\d+(?:\.\d+)?$/.test(given)) return `${given}px`;
	if (given === "auto" || /^\d+(?:\.\d+)?(?:px|r?em|[sld]?v[hw]|%)$/.test(given)) return given;
	throw new UsageError(TEXTS$1.badFlagValue("height", ...splitFix(TEXTS$1.badHeight)));
}
function baseOf(args) {
	const given = args.value("base");
	if (given === void 0) return "";
	const url = isUrl(given) && URL.canParse(given) ? new URL(given) : void 0;
	if (url === void 0) throw new UsageError(TEXTS$1.badFlagValue("base", ...splitFix(TEXTS$1.badBase)));
	return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
/** "what; fix" as two. */
var splitFix = (text) => {
	const [what = "", fix = ""] = text.split("; ");
	return [what, fix];
};
function run$2(args, terminal) {
	const [file = ""] = args.positionals;
	const [view, height, base] = [
		viewOf(args),
		heightOf(args),
		baseOf(args)
	];
	const embed = {
		src: addressOf(file),
		title: titleOf(file, view.lang),
		view,
		height,
		base
	};
	const parts = [
		["Element", elementSnippet(embed)],
		["Frame", frameSnippet(embed)],
		["oEmbed", oembedSnippet(embed)]
	];
	terminal.out(parts.map(([name, code]) => `<!-- ${name} -->\n${code}\n`).join("\n"));
	if (base === "") terminal.err(`${TEXTS$1.exampleBase(EXAMPLE_BASE)}\n`);
	return Promise.resolve(0);
}
var snippet = {
	name: "snippet",
	usage: "snippet FILE_OR_URL",
	summary: "prints what to paste into a page",
	details: `Prints the element, the frame, and the answer and link of oEmbed for these data.
A FILE is taken to be beside the page, as it is written here.`,
	examples: [["geo-timeline snippet events.csv --countries RU,US --match all --height 32rem", "a timeline of both countries"], ["geo-timeline snippet events.csv --base https://example.org/timeline/", "with whole addresses, as oEmbed needs them"]],
	flags: {
		height: {
			type: "string",
			value: "LENGTH",
			help: `auto or a length; default ${DEFAULT_PX}px`
		},
		base: {
			type: "string",
			value: "URL",
			help: "the folder of geo-timeline.js and embed.html"
		},
		...FILTER_FLAGS,
		...LOOK_FLAGS
	},
	least: 1,
	most: 1,
	run: run$2
};
// src/cli/validate.ts
var asError = (problem) => ({
	...problem,
	severity: "error"
});
async function checkFile(file, args, terminal) {
	const progress = createProgress(terminal);
	const input = await readInput(file, terminal, progress);
	progress.clear();
	if (!input.ok) {
		print([input.problem], args, terminal);
		return {
			problems: [input.problem],
			isReadable: false
		};
	}
	const { name, bytes } = input;
	const result = checkDataset(bytes, {
		...readOptionsOf(args),
		name,
		now: terminal.now()
	});
	const problems = sortProblems(args.has("strict") ? result.problems.map(asError) : result.problems);
	print(problems, args, terminal);
	printLosses(name, result.losses, TEXTS$1.readLoss, terminal);
	terminal.err(`${summary(name, result, problems)}\n`);
	return {
		problems,
		isReadable: true
	};
}
function print(problems, args, terminal) {
	if (args.has("json")) return;
	const { out, colours } = terminal;
	printProblems(problems, out, {
		terminal,
		colours,
		all: args.has("all")
	});
}
async function run$1(args, terminal) {
	const files = [...new Set(args.positionals)].sort();
	if (files.length < args.positionals.length && args.positionals.filter((f) => f === "-").length > 1) throw new UsageError(TEXTS$1.stdinTwice);
	readOptionsOf(args);
	const checked = [];
	for (const file of files) checked.push(await checkFile(file, args, terminal));
	const problems = checked.flatMap((file) => file.problems);
	if (args.has("json")) terminal.out(`${JSON.stringify(problems, void 0, 2)}\n`);
	if (checked.some(({ isReadable }) => !isReadable)) return 2;
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
// src/cli/run.ts
var COMMANDS = [
	{
		name: "validate",
		usage: "validate FILE…",
		summary: "checks files and says what to write instead",
		details: `Reads each file (any format that is read; "-" is standard input) and prints one line
for each problem, sorted by file, line and column:

  FILE:LINE:COLUMN: error CODE: message (fix) [row, column]

An error costs a record or the file, a warning a value, or it is what a careful
editor would ask (docs/linter.md). Of each file the first 100 are printed, errors
before warnings. A summary goes to standard error.

Exit code: 0 no errors, 1 errors, 2 wrong usage or a file that cannot be read.`,
		examples: [["geo-timeline validate events.csv", "what is wrong in it, with row and remedy"], ["geo-timeline validate --json --strict *.csv | jq .", "warnings are errors; as JSON"]],
		flags: {
			json: {
				type: "boolean",
				help: "print one array of all Problems, and nothing else"
			},
			strict: {
				type: "boolean",
				help: "warnings are errors"
			},
			all: {
				type: "boolean",
				help: "print every problem, not the first 100"
			},
			...READ_FLAGS
		},
		least: 1,
		most: Infinity,
		run: run$1
	},
	convert,
	snippet,
	serve
];
/** Messages may hold what was typed; the lines are ours. */
var printableLines = (text) => text.split("\n").map(printable).join("\n");
async function perform(command, argv, terminal) {
	const args = readArgs(argv, command.flags);
	if (args.has("help")) {
		terminal.out(commandHelp(command));
		return 0;
	}
	const extra = args.positionals[command.most];
	if (extra !== void 0) throw new UsageError(TEXTS$1.tooMany(extra, command.usage));
	if (args.positionals.length < command.least) throw new UsageError(TEXTS$1.tooFew(command.usage));
	return command.run(args, terminal);
}
/** `help COMMAND`, `--help`, `--version`, or nothing at all. */
function general(first, second, terminal) {
	const help = generalHelp(COMMANDS);
	if (first === void 0) {
		terminal.err(help);
		return 2;
	}
	if (first === "--version") {
		terminal.out(`${version}\n`);
		return 0;
	}
	if (first === "help" || first === "--help" || first === "-h") {
		const command = COMMANDS.find(({ name }) => name === second);
		if (first === "help" && second === void 0) {
			terminal.err(help);
			return 2;
		}
		terminal.out(command === void 0 ? help : commandHelp(command));
		return 0;
	}
	const names = [...COMMANDS.map(({ name }) => name), "help"];
	if (first.startsWith("-")) throw unknownFlag(first, {
		help: {
			type: "boolean",
			help: ""
		},
		version: {
			type: "boolean",
			help: ""
		}
	});
	throw new UsageError(TEXTS$1.unknownCommand(first, nearest$1(first, names)));
}
/**
* Runs a command line (without `node` and the script).
* @returns the exit code; undefined while a server goes on
*/
async function run(argv, terminal) {
	const [first, ...rest] = argv;
	const command = COMMANDS.find(({ name }) => name === first);
	try {
		return command === void 0 ? general(first, rest[0], terminal) : await perform(command, rest, terminal);
	} catch (error) {
		if (error instanceof UsageError) {
			const hint = command === void 0 ? "" : `${TEXTS$1.seeHelp(command.name)}\n`;
			terminal.err(`${printableLines(error.message)}\n${hint}`);
			return 2;
		}
		if (!(error instanceof OutsideError)) throw error;
		terminal.err(`${printableLines(error.message)}\n`);
		return 1;
	}
}
// src/cli/main.ts
var { stdin, stdout, stderr, env } = process;
var isClosedPipe = (error) => error.code === "EPIPE";
for (const stream of [stdout, stderr]) stream.on("error", (error) => {
	if (isClosedPipe(error)) process.exit();
	throw error;
});
var hasColours = (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
var terminal = {
	out: (text) => void stdout.write(text),
	err: (text) => void stderr.write(text),
	write: (bytes) => new Promise((resolve, reject) => {
		stdout.write(bytes, (error) => error == null || isClosedPipe(error) ? resolve() : reject(error));
	}),
	stdin: () => stdin,
	isWatched: stderr.isTTY,
	colours: stdout.isTTY && hasColours,
	now: () => Date.now()
};
process.exitCode = await run(process.argv.slice(2), terminal) ?? process.exitCode;
export {};
