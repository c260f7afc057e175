#!/usr/bin/env node
import process from "node:process";
import { parseArgs } from "node:util";
import { basename, dirname, extname, isAbsolute, join, resolve, sep } from "node:path";
import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { constants, createGzip } from "node:zlib";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
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
var asText$1, about, emptyFile, htmlInstead, unknownFormat, badEncoding, missing, wrongType, notInList, outOfRange, badUrl, badCountry, tooLong, dateAsNumber, repeatedId, unknownId, notJson, noWrapper, badVersion, noEvents, noColumn, repeatedColumn, openQuote, strayQuote, shortRow, longRow, endTwice, halfPlace;
var init_drafts = __esmMin((() => {
	asText$1 = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
	about = (code, what, fix, value) => ({
		code,
		message: `${what}: ${shown(value)}`,
		fix,
		value: asText$1(value).slice(0, 1e3)
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
		const name = plain$1(header);
		if (!isKnown(name)) return;
		if (found.has(name)) report(repeatedColumn(header));
		else found.set(name, index);
	});
	headers.forEach((header, index) => {
		const name = canonicalName(header);
		if (isKnown(name) && !isKnown(plain$1(header)) && !found.has(name)) found.set(name, index);
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
var COLUMNS$1, NUMBERED, isKnown, ALIASES$1, plain$1, canonicalName, namesColumn, namesEvents;
var init_csv_columns = __esmMin((() => {
	init_drafts();
	COLUMNS$1 = "id date end title label summary countries actors category tags series series_number place lat lon importance status timezone".split(" ");
	NUMBERED = /^(source_(?:url|title|publisher|date|archive)|media_(?:url|alt|credit))(?:_([2-9]|[1-9]\d))?$/;
	isKnown = (name) => COLUMNS$1.includes(name) || NUMBERED.test(name);
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
	plain$1 = (header) => header.trim().toLowerCase().replace(/[\s-]+/g, "_");
	canonicalName = (header) => ALIASES$1.get(plain$1(header)) ?? plain$1(header);
	namesColumn = (header) => isKnown(canonicalName(header));
	namesEvents = (line) => line.split(/[,;\t|]/).map((cell) => canonicalName(cell.replace(/"/g, ""))).some((name) => name === "date" || name === "title");
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
/** The calendar day that lies `days` days after 1970-01-01; the inverse of `daysFromCivil`. */
function civilFromDays(days) {
	const z = days + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const mp = Math.floor((5 * dayOfYear + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
	};
}
/** First instant of a day, clamped where it is too far away. */
function instantOf(year, month, day) {
	if (year > FAR_YEAR$2) return FAR_INSTANT;
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
	return `${isoYear(year)}-${two$2(month)}-${two$2(day)}`;
}
/** A year as EDTF writes it. */
function isoYear(year) {
	const digits = String(Math.abs(year)).padStart(4, "0");
	const sign = year < 0 ? "-" : "";
	return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
var MS_PER_MINUTE, MS_PER_HOUR, MS_PER_DAY, FAR_INSTANT, FAR_YEAR$2, civilOf, isLeapYear, two$2;
var init_civil = __esmMin((() => {
	MS_PER_MINUTE = 6e4;
	MS_PER_HOUR = 36e5;
	MS_PER_DAY = 864e5;
	FAR_INSTANT = 86e14;
	FAR_YEAR$2 = 28e4;
	civilOf = (instant) => civilFromDays(Math.floor(clampFar(instant) / MS_PER_DAY));
	isLeapYear = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	two$2 = (value) => String(value).padStart(2, "0");
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
	const [y, m] = [isoYear(year), two$2(month)];
	return fixForDay(y, m, two$2(day), daysInMonth(year, month));
}
function named$1(day, name, yearText) {
	const month = MONTHS$1.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	const year = Number(yearText);
	if (month === 0) return FORMS;
	return day === void 0 ? `write ${isoYear(year)}-${two$2(month)}` : ymd(year, month, Number(day));
}
/** What to write instead of a text that is not understood. Linear in the text's length. */
function fixFor$1(text) {
	for (const [pattern, advice] of RULES$1) {
		const match = pattern.exec(text);
		if (match !== null) return advice(...match.slice(1));
	}
	return FORMS;
}
var MONTHS$1, FORMS, isDay, write$1, RULES$1;
var init_fix = __esmMin((() => {
	init_civil();
	MONTHS$1 = [
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
		[/^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/, (d = "", m = "", y = "") => named$1(d, m, y)],
		[/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, (m = "", d = "", y = "") => named$1(d, m, y)],
		[/^([A-Za-z]{3,9})\.?,? (\d{4})$/, (m = "", y = "") => named$1(void 0, m, y)],
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
		[/[~?%]{2}/, () => "write one sign in a place, and % for both ~ and ?: 2004-06%"],
		[/S/, () => "write S and how many digits count after a year alone: 1950S2"],
		[/^(\d{4}[uxX\d-]*)$/, (text = "") => `write ${text.replace(/[ux]/g, "X")}: two digits for month and day`]
	];
}));
// src/time/problem.ts
/** A failed parse. `value` is quoted at the end of the message, cut where it is long. */
function failed$1(code, what, value, fix) {
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
* The offsets (minutes) under which a local clock reading is true in a zone. `local` is the reading taken as if it
* were UTC. Two where clocks went back and it is true twice, the first time first; none where they went forward and
* skipped it.
*/
function offsetsOfLocal(local, zone) {
	const candidates = [local - MS_PER_DAY, local + MS_PER_DAY].map((at) => zoneOffset(at, zone));
	return [...new Set(candidates.filter((offset) => offset !== void 0))].filter((offset) => zoneOffset(local - offset * MS_PER_MINUTE, zone) === offset);
}
var formatters, isZone;
var init_zone = __esmMin((() => {
	init_civil();
	formatters = /* @__PURE__ */ new Map();
	isZone = (zone) => formatterFor(zone) !== void 0;
}));
// src/time/clock.ts
/** Reads "15:00", "15:00:30.5", "15:00Z", "15:00-04:00", "15:00[Europe/Kyiv]"; a fix in words where it is no time of day. */
function readClock$1(text) {
	const match = CLOCK$2.exec(text);
	if (match === null) return { fix: "write the time as 15:00, 15:00Z or 15:00+02:00" };
	const [, hourText, minuteText, secondText, fraction, utc, sign, offsetHours, offsetMinutes, zone] = match;
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
		zone,
		width: secondText === void 0 ? MS_PER_MINUTE : fraction === void 0 ? 1e3 : 1
	};
}
/**
* The offset of a reading by the zone of its place: the one `written` if its clocks have it there, else the first of
* two that are possible; a problem for an unknown zone, a skipped hour, an offset that the zone does not have.
*/
function offsetInZone(local, minutes, zone, text, written) {
	if (!isZone(zone)) return failed$1("timezone-unknown", "time zone not known", zone, "write an IANA name such as Europe/Kyiv, or an offset after the time");
	const offsets = offsetsOfLocal(local, zone);
	const offset = written === void 0 ? offsets[0] : offsets.find((each) => each === written);
	if (offset !== void 0) return {
		ok: true,
		date: offset
	};
	const later = two$2((Math.floor(minutes / 60) + 1) % 24);
	return offsets.length > 0 ? failed$1("date-impossible", `offset not one of ${zone}`, text, "leave one of the two out") : failed$1("date-impossible", `time skipped by the clocks of ${zone}`, text, `write the hour after the change (${later}:${two$2(Math.floor(minutes % 60))}), or add an offset`);
}
var CLOCK$2;
var init_clock = __esmMin((() => {
	init_civil();
	init_problem();
	init_zone();
	CLOCK$2 = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?(?:\[([\w+/-]+)\])?$/;
}));
// src/time/precision.ts
var PRECISIONS, coarser, precisionOfYears;
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
	precisionOfYears = (unknownDigits) => PRECISIONS[PRECISIONS.indexOf("year") + unknownDigits] ?? "millennium";
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
			const year = sign * nth(yearMask, last === (sign === 1) ? count - 1 - i : i);
			const found = sign < 0 && year === 0 ? void 0 : inYear(year, last);
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
	if (isMasked(yearMask)) return precisionOfYears(yearMask.length - yearMask.indexOf("X"));
	return monthMask !== void 0 && isMasked(monthMask) ? "year" : "month";
}
/** First and last year with the same first significant digits: of 1950 with 2 digits 1900 and 1999. */
function significantYears(year, digits) {
	const size = Math.abs(year);
	const unit = 10 ** Math.max(0, String(size).length - digits);
	const first = size - size % unit;
	const last = first + unit - 1;
	return year < 0 ? [-last, -first] : [first, last];
}
var isMasked;
var init_mask = __esmMin((() => {
	init_civil();
	init_precision();
	isMasked = (digits) => digits.includes("X");
}));
// src/time/season.ts
/** First and last instant of a season of a year; what runs over its end lies in the next year. */
function seasonBounds([, month, months], year) {
	const after = month + months;
	const endYear = after > 12 ? year + 1 : year;
	const endMonth = after > 12 ? after - 12 : after;
	const start = instantOf(year, month, 1);
	return [start, start + (daysFromCivil(endYear, endMonth, 1) - daysFromCivil(year, month, 1)) * MS_PER_DAY - 1];
}
var DIVISIONS, seasonOf;
var init_season = __esmMin((() => {
	init_civil();
	DIVISIONS = [
		[
			"dateSpring",
			3,
			9
		],
		[
			"dateSummer",
			6,
			9
		],
		[
			"dateAutumn",
			3,
			9
		],
		[
			"dateWinter",
			6,
			9
		],
		[
			"dateSpring",
			3,
			3
		],
		[
			"dateSummer",
			6,
			3
		],
		[
			"dateAutumn",
			9,
			3
		],
		[
			"dateWinter",
			12,
			3
		],
		[
			"dateSpring",
			9,
			3
		],
		[
			"dateSummer",
			12,
			3
		],
		[
			"dateAutumn",
			3,
			3
		],
		[
			"dateWinter",
			6,
			3
		],
		[
			"dateQuarter",
			1,
			3
		],
		[
			"dateQuarter",
			4,
			3
		],
		[
			"dateQuarter",
			7,
			3
		],
		[
			"dateQuarter",
			10,
			3
		],
		[
			"dateThird",
			1,
			4
		],
		[
			"dateThird",
			5,
			4
		],
		[
			"dateThird",
			9,
			4
		],
		[
			"dateHalf",
			1,
			6
		],
		[
			"dateHalf",
			7,
			6
		]
	];
	seasonOf = (code) => DIVISIONS[code - 21];
}));
// src/time/signs.ts
var isAbout, isUncertain, signsOf, saysAbout;
var init_signs = __esmMin((() => {
	isAbout = (sign) => /[~%]/.test(sign);
	isUncertain = (sign) => /[?%]/.test(sign);
	signsOf = (left, right) => left.map((own, i) => {
		const all = [own, ...right.slice(i)].join("");
		return isAbout(all) ? isUncertain(all) ? "%" : "~" : isUncertain(all) ? "?" : "";
	});
	saysAbout = (part) => part.approximate && (part.precision !== "season" || isAbout(part.text));
}));
// src/time/part.ts
/**
* Reads one EDTF date that is neither interval nor set: day, month, season, year, unspecified or significant digits,
* date-time, each with its signs of doubt. `timezone` (IANA) resolves a date-time without offset.
*/
function parsePart(text, timezone) {
	const match = PART.exec(text);
	if (match === null) return notUnderstood(text);
	const [, l1, y = "", minus = "", digits = "", exponent, significant, r1] = match;
	const [l2, month, r2, l3, day, clock, r3] = match.slice(8);
	const masked = digits.includes("X");
	if (y === "" ? digits.length !== 4 || exponent !== void 0 : masked) return notUnderstood(text);
	if (y !== "" && exponent === void 0 && digits.length < 5) return notUnderstood(text);
	if (minus !== "" && /^0+$/.test(digits)) return notUnderstood(text);
	if (significant !== void 0 && (masked || month !== void 0 || !(Number(significant) > 0))) return notUnderstood(text);
	const sign = minus === "" ? 1 : -1;
	const yearMask = exponent === void 0 ? digits : String(Number(`${digits}e${exponent}`));
	if (y !== "" && !(Number(yearMask) <= MAX_YEAR)) return failed$1("date-too-far", "year too far away", text, "write a year within ±9E15");
	const pieces = {
		text,
		yearText: `${y}${minus}${digits}${exponent === void 0 ? "" : `E${exponent}`}`,
		yearMask,
		sign,
		month,
		day,
		clock
	};
	const span = significant === void 0 ? spanOf$3(pieces, timezone) : significantSpan(sign * Number(yearMask), Number(significant));
	if (!span.ok) return span;
	const left = day !== void 0 ? [
		l1,
		l2,
		l3
	] : month !== void 0 ? [l1, l2] : [l1];
	const signs = /[~?%]/.test(text) ? signsOf(left, [
		r1,
		r2,
		r3
	]) : [];
	return {
		ok: true,
		date: {
			text,
			approximate: span.date.precision === "season" && Number(month) <= 32 || signs.some(isAbout),
			uncertain: signs.some(isUncertain),
			...signs.every((each) => each === signs[0]) ? {} : { signs },
			...span.date
		}
	};
}
/** A year of which only the first digits count. */
function significantSpan(year, significant) {
	const [first, last] = significantYears(year, significant);
	const precision = precisionOfYears(first === last ? 0 : String(last - first).length);
	const fields = first === last ? { year } : {
		year,
		significant
	};
	return days(precision, instantOf(first, 1, 1), instantOf(last, 12, 31), fields);
}
function spanOf$3(pieces, timezone) {
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
	const reading = readClock$1(clock ?? "");
	if ("fix" in reading) return failed$1("date-impossible", "time of day not understood", text, reading.fix);
	const { minutes, width } = reading;
	const local = instantOf(year, month, day) + Math.round(minutes * MS_PER_MINUTE);
	const zone = reading.zone ?? timezone;
	let offset = reading.offset;
	if (zone !== void 0 && (offset === void 0 || reading.zone !== void 0 && offset !== 0)) {
		const inZone = offsetInZone(local, minutes, zone, text, offset);
		if (!inZone.ok) return inZone;
		offset = inZone.date;
	}
	const earliest = clampFar(local - Math.round((offset ?? 0) * MS_PER_MINUTE));
	return found({
		precision: "time",
		earliest,
		latest: clampFar(earliest + width - 1),
		year,
		month,
		day,
		minutes,
		...offset === void 0 ? {} : { offset }
	});
}
var PART, MAX_YEAR, impossible, notUnderstood, found, days;
var init_part = __esmMin((() => {
	init_civil();
	init_clock();
	init_fix();
	init_mask();
	init_precision();
	init_problem();
	init_season();
	init_signs();
	PART = /^([~?%]?)(Y?)(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?)(?:-([~?%]?)([\dX]{2})(?:T([^~?%]+))?([~?%]?))?)?$/;
	MAX_YEAR = 9e15;
	impossible = (text, fix) => failed$1("date-impossible", "date not in the calendar", text, fix);
	notUnderstood = (text) => failed$1("date-not-understood", "date not understood", text, fixFor$1(text));
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
// src/time/plain-day.ts
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
var ZERO, DASH;
var init_plain_day = __esmMin((() => {
	init_civil();
	ZERO = 48;
	DASH = 45;
}));
// src/time/whole.ts
var CLOSED, dateOf$3;
var init_whole = __esmMin((() => {
	init_precision();
	CLOSED = {
		openStart: false,
		openEnd: false,
		unknownStart: false,
		unknownEnd: false
	};
	dateOf$3 = (kind, text, parts, given) => ({
		kind,
		text,
		precision: parts.length === 0 ? "millennium" : parts.map((part) => part.precision).reduce(coarser),
		earliest: Math.min(...parts.map((part) => part.earliest)),
		latest: Math.max(...parts.map((part) => part.latest)),
		approximate: parts.some((part) => part.approximate),
		uncertain: parts.some((part) => part.uncertain),
		...CLOSED,
		...given,
		parts
	});
}));
// src/time/set.ts
/** Reads `[a,b]` (one of them) or `{a,b}` (all of them), elements being dates or runs `a..b`, `..b`, `a..`. */
function parseSet(text, timezone) {
	const oneOf = text.startsWith("[");
	if (!text.endsWith(oneOf ? "]" : "}")) return failed$1("date-not-understood", "set of dates not closed", text, FIX);
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
	if (a === "" && b === "") return failed$1("date-not-understood", "set not understood", text, FIX);
	const from = a === "" ? void 0 : parsePart(a, timezone);
	if (from?.ok === false) return from;
	const to = b === "" ? void 0 : parsePart(b, timezone);
	if (to?.ok === false) return to;
	if (from && to && to.date.latest < from.date.earliest) return failed$1("date-order", "end before its start", piece, `write ${b}..${a}, or check both`);
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
		if (from === void 0) return to === void 0 ? [] : [{
			...to,
			open: "before"
		}];
		if (to === void 0) return [{
			...from,
			open: "after"
		}];
		if (!run) return [from];
		return [{
			...from,
			through: true
		}, to];
	});
	const openStart = elements.some(({ from }) => from === void 0);
	const openEnd = elements.some(({ to }) => to === void 0);
	return dateOf$3(kind, text, parts, {
		openStart,
		openEnd,
		...openStart ? { earliest: -Infinity } : {},
		...openEnd ? { latest: Infinity } : {}
	});
}
var FIX, startOfElement;
var init_set = __esmMin((() => {
	init_part();
	init_problem();
	init_whole();
	FIX = "write the dates with commas, e.g. [2024-10-05,2024-10-06], or [2014..2016] for a run";
	startOfElement = (element) => element.from?.earliest ?? -Infinity;
}));
// src/time/edtf.ts
/**
* Reads an EDTF date: all of ISO 8601-2 Annex A, levels 0 to 2; docs/dates.md says how. Spaces around it are ignored.
* Never throws: what is no date gives a problem with a fix. Bounds are those the digits allow; `~` and `?` set
* flags and widen nothing. Takes time in proportion to the text, of 256 characters at most.
*/
function parseDate(text, options = {}) {
	const day = plainDay(text);
	if (day !== void 0) return {
		ok: true,
		date: single$1(dayPart(text, day))
	};
	if (text.length > MAX_LENGTH) return failed$1("date-too-long", "date too long", text, `write at most ${MAX_LENGTH} characters`);
	const trimmed = text.trim();
	if (trimmed === "") return failed$1("date-empty", "date missing", text, "write the date, e.g. 2014-03-18");
	const first = trimmed[0];
	if (first === "[" || first === "{") return parseSet(trimmed, options.timezone);
	const slash = trimmed.search(SLASH);
	if (slash >= 0) return parseInterval(trimmed, slash, options.timezone);
	const part = parsePart(trimmed, options.timezone);
	return part.ok ? {
		ok: true,
		date: single$1(part.date)
	} : part;
}
function parseInterval(text, slash, timezone) {
	const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
	const isEnd = (end) => end !== "" && end !== "..";
	if (SLASH.test(to) || text === "/") return failed$1("date-not-understood", "date not understood", text, fixFor$1(text));
	if (/^\d{1,3}$/.test(from) || /^\d{1,3}$/.test(to)) return failed$1("date-not-understood", "date not understood", text, fixFor$1(text));
	const start = isEnd(from) ? parsePart(from, timezone) : void 0;
	if (start?.ok === false) return start;
	const end = isEnd(to) ? parsePart(to, timezone) : void 0;
	if (end?.ok === false) return end;
	if (start && end && end.date.latest < start.date.earliest) return failed$1("date-order", "end before its start", text, `write ${to}/${from}, or check both`);
	return {
		ok: true,
		date: interval(text, from, to, start?.date, end?.date)
	};
}
function interval(text, from, to, start, end) {
	const parts = [start, end].filter((part) => part !== void 0);
	return dateOf$3("interval", text, parts, {
		earliest: start?.earliest ?? -Infinity,
		latest: end?.latest ?? Infinity,
		openStart: from === "..",
		openEnd: to === "..",
		unknownStart: from === "",
		unknownEnd: to === "",
		...start === void 0 ? {} : { start },
		...end === void 0 ? {} : { end }
	});
}
var MAX_LENGTH, SLASH, dayPart, single$1;
var init_edtf = __esmMin((() => {
	init_civil();
	init_fix();
	init_part();
	init_plain_day();
	init_problem();
	init_set();
	init_whole();
	MAX_LENGTH = 256;
	SLASH = /\/(?![\w+/-]*\])/;
	dayPart = (text, day) => ({
		text,
		precision: "day",
		earliest: day * MS_PER_DAY,
		latest: (day + 1) * MS_PER_DAY - 1,
		approximate: false,
		uncertain: false,
		year: Number(text.slice(0, 4)),
		month: Number(text.slice(5, 7)),
		day: Number(text.slice(8))
	});
	single$1 = (part) => ({
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
	});
}));
// src/time/units.ts
/**
* First astronomical year of the group of `size` years that `year` lies in. Groups follow the written digits
* of each era: 1990–1999, 1–9, 9–1 BCE, 499–490 BCE. So there is no year 0 and the two groups at the era are one shorter.
*/
function groupStart(year, size) {
	if (year >= 1) return Math.max(1, Math.floor(year / size) * size);
	const bce = 1 - year;
	return 1 - (Math.floor(bce / size) * size + size - 1);
}
/** First year of the group after the one that begins with `start`. */
function nextGroup(start, size) {
	if (start >= size) return start + size;
	return start === 1 ? size : Math.min(1, start + size);
}
/**
* The instant `count` units later (earlier if negative). Time of day stays; a day that the month lacks becomes
* its last (31 January + 1 month = 28 or 29 February). Groups of years count from the start of the group.
*/
function addUnits(unit, instant, count) {
	if (unit === "hour" || unit === "day" || unit === "week") return clampFar(instant + count * UNIT_MS[unit]);
	if (unit === "month") return addMonths(instant, count);
	if (unit === "quarter") return addMonths(instant, 3 * count);
	if (unit === "year") return addMonths(instant, 12 * count);
	const size = YEARS[unit];
	let year = groupStart(civilOf(instant).year, size);
	for (let i = 0; i < Math.abs(count); i++) year = count > 0 ? nextGroup(year, size) : previousGroup(year, size);
	return instantOf(year, 1, 1);
}
function addMonths(instant, count) {
	const at = clampFar(instant);
	const { year, month, day } = civilOf(at);
	const months = year * 12 + (month - 1) + count;
	const toYear = Math.floor(months / 12);
	const toMonth = months - toYear * 12 + 1;
	const timeOfDay = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
	return clampFar(instantOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + timeOfDay);
}
var DAYS_PER_YEAR, YEARS, UNIT_MS, previousGroup;
var init_units = __esmMin((() => {
	init_civil();
	DAYS_PER_YEAR = 365.2425;
	YEARS = {
		decade: 10,
		century: 100,
		millennium: 1e3
	};
	UNIT_MS = {
		hour: MS_PER_HOUR,
		day: MS_PER_DAY,
		week: 7 * MS_PER_DAY,
		month: DAYS_PER_YEAR / 12 * MS_PER_DAY,
		quarter: DAYS_PER_YEAR / 4 * MS_PER_DAY,
		year: DAYS_PER_YEAR * MS_PER_DAY,
		decade: 10 * DAYS_PER_YEAR * MS_PER_DAY,
		century: 100 * DAYS_PER_YEAR * MS_PER_DAY,
		millennium: 1e3 * DAYS_PER_YEAR * MS_PER_DAY
	};
	previousGroup = (start, size) => groupStart(start - 1, size);
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
// src/time/names.ts
/** The calendar names for a language. English writes the day first in every country: the house style ("5 October 2024"). */
function dateNames(words) {
	const known = cache$1.get(words);
	if (known !== void 0) return known;
	const made = makeNames(words);
	cache$1.set(words, made);
	return made;
}
function makeNames(words) {
	const locale = /^en(?:-|$)/.test(words.lang) ? "en-GB" : words.lang;
	const format = (form, tag = locale) => new Intl.DateTimeFormat(tag, {
		...form,
		calendar: "gregory",
		timeZone: "UTC"
	});
	const digits = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
	const months = (form, tag) => once(() => {
		const formatter = format(form, tag);
		return Array.from({ length: 12 }, (_, i) => formatter.format(at(2e3, i + 1, 1)));
	});
	const dayForm = once(() => format(DAY$1));
	const monthForm = once(() => format(MONTH$1));
	const dayMonth = once(() => format({
		...DAY$1,
		year: void 0
	}));
	const weekdays = once(() => format({ weekday: "long" }));
	const long = months({ month: "long" });
	const short = months({ month: "short" }, words.lang);
	const narrow = months({ month: "narrow" });
	const { year, yearOfEra } = yearNames(words, digits);
	const full = (form, y, month, day) => {
		if (y >= 2e3 && y < 2400) return form.format(at(y, month, day));
		return form.formatToParts(at(y, month, day)).map(({ type, value }) => type === "year" ? year(y) : value).join("");
	};
	const order = once(() => {
		const first = dayForm().formatToParts(0).find(({ type }) => /^(?:day|month|year)$/.test(type))?.type;
		return first === "year" ? "year-first" : first === "month" ? "month-first" : "day-first";
	});
	return {
		point: ({ year: y, month, day }) => {
			if (month === void 0) return year(y);
			return day === void 0 ? full(monthForm(), y, month, 1) : full(dayForm(), y, month, day);
		},
		withoutYear: (month, day) => day === void 0 ? long()[month - 1] ?? "" : dayMonth().format(at(2e3, month, day)),
		dayOnly: (day) => digits().format(day),
		year,
		yearOfEra,
		monthShort: (month) => short()[month - 1] ?? "",
		monthNarrow: (month) => narrow()[month - 1] ?? "",
		weekday: (day) => weekdays().format(at(day.year, day.month, day.day)),
		clock: clockText(digits),
		ordinal: ordinalText(words),
		get order() {
			return order();
		}
	};
}
/** The years of both eras. Four digits have no group sign, more have: "2014", "12,000". */
function yearNames(words, digits) {
	const yearOfEra = (year) => {
		const value = year > 0 ? year : 1 - year;
		return value < 1e4 ? digits().format(value) : words.number(value);
	};
	const year = (value) => value > 0 ? yearOfEra(value) : words.t("dateYearBce", { year: yearOfEra(value) });
	return {
		year,
		yearOfEra
	};
}
/** "05:07" in the language's digits; always the 24-hour clock (house style). */
function clockText(digits) {
	const pair = (value) => [...two$2(value)].map((digit) => digits().format(Number(digit))).join("");
	return (minutes) => {
		const seconds = Math.floor(minutes * 60 + 1e-6);
		const clock = `${pair(Math.floor(seconds / 3600))}:${pair(Math.floor(seconds / 60) % 60)}`;
		return seconds % 60 === 0 ? clock : `${clock}:${pair(seconds % 60)}`;
	};
}
function ordinalText(words) {
	const rules = once(() => new Intl.PluralRules(words.messageLang, { type: "ordinal" }));
	const keys = {
		one: "dateOrdinalOne",
		two: "dateOrdinalTwo",
		few: "dateOrdinalFew"
	};
	return (value) => {
		const rule = rules().select(value);
		const key = rule === "one" || rule === "two" || rule === "few" ? keys[rule] : "dateOrdinalOther";
		return words.t(key, { number: words.number(value) });
	};
}
var DAY$1, MONTH$1, cache$1, twin, at;
var init_names = __esmMin((() => {
	init_base();
	init_civil();
	DAY$1 = {
		day: "numeric",
		month: "long",
		year: "numeric"
	};
	MONTH$1 = {
		month: "long",
		year: "numeric"
	};
	cache$1 = /* @__PURE__ */ new WeakMap();
	twin = (year) => 2e3 + (year % 400 + 400) % 400;
	at = (year, month, day) => daysFromCivil(twin(year), month, day) * MS_PER_DAY;
}));
// src/time/span-words.ts
/**
* Points in words: the month and year of all but the last are left out where all share them and the language
* puts them last: "9", "11 July 2024"; "27 February", "18 March 2014"; "500", "491 BCE".
*/
function sharedTexts(points, names) {
	const last = points.at(-1);
	const same = (of) => last !== void 0 && points.every((point) => of(point) === of(last));
	const shorten = (shared, text) => ({
		shared,
		texts: points.map((point) => point === last ? names.point(point) : text(point))
	});
	if (points.every((point) => point.month === void 0) && points.every((point) => point.year < 1)) return shorten("era", (point) => names.yearOfEra(point.year));
	if (!points.every((point) => point.month !== void 0) || names.order === "year-first" || !same((point) => point.year)) return shorten("nothing", (point) => names.point(point));
	if (points.every((point) => point.day !== void 0) && names.order === "day-first" && same((point) => point.month)) return shorten("month", (point) => names.dayOnly(point.day ?? 1));
	return shorten("year", (point) => names.withoutYear(point.month ?? 1, point.day));
}
var init_span_words = __esmMin((() => {}));
// src/time/year-words.ts
/** "1990s", "490s BCE": the decade that an astronomical year lies in. */
function decadeWords(year, words) {
	const bce = year < 1;
	const tens = Math.floor((bce ? 1 - year : year) / 10) * 10;
	if (tens === 0) return words.t(bce ? "dateDecadeFirstBce" : "dateDecadeFirst");
	const text = dateNames(words).yearOfEra(tens);
	return words.t(bce ? "dateDecadeBce" : "dateDecade", { year: text });
}
/** "19th century" for 1800–1899 (as EDTF's 18XX), "5th century BCE" for 499–400 BCE. */
function centuryWords(year, words) {
	const number = Math.floor((year < 1 ? 1 - year : year) / 100) + 1;
	const ordinal = dateNames(words).ordinal(number);
	return words.t(year < 1 ? "dateCenturyBce" : "dateCentury", { ordinal });
}
/** "2nd millennium" for 1000–1999. */
function millenniumWords(year, words) {
	const number = Math.floor((year < 1 ? 1 - year : year) / 1e3) + 1;
	const ordinal = dateNames(words).ordinal(number);
	return words.t(year < 1 ? "dateMillenniumBce" : "dateMillennium", { ordinal });
}
/** The name of the decade, century or millennium that is exactly the years from `first` to `last`, if there is one. */
function groupWords(first, last, words) {
	const is = (size) => last - first === size - 1 && first >= size && groupStart(first, size) === first;
	if (is(10)) return decadeWords(first, words);
	if (is(100)) return centuryWords(first, words);
	return is(1e3) ? millenniumWords(first, words) : void 0;
}
/** "1914", "1990s", "between 1099 and 1999", "year not known": one of the years from `first` to `last`. */
function yearSpanWords(first, last, words) {
	const names = dateNames(words);
	if (first === last) return names.year(first);
	if (first === 0 && last === 9999) return words.t("dateYearNotKnown");
	const group = groupWords(first, last, words);
	if (group !== void 0) return group;
	const [start = "", end = ""] = sharedTexts([{ year: first }, { year: last }], names).texts;
	return words.t("dateBetween", {
		start,
		end
	});
}
var init_year_words = __esmMin((() => {
	init_names();
	init_span_words();
	init_units();
}));
// src/time/part-words.ts
/** The part as a point of the calendar if it is a plain day, month or year; undefined for all vaguer ones. */
function pointOf$1(part) {
	const { precision, year, month, day } = part;
	if (year === void 0) return void 0;
	if (precision === "day") return {
		year,
		month,
		day
	};
	if (isFar(part) && precision === "month") return {
		year,
		month
	};
	if (isFar(part)) return precision === "year" ? { year } : void 0;
	const [first, last] = [dayOf$2(part.earliest), dayOf$2(part.latest)];
	if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month ?? 1)) return void 0;
	if (precision === "month") return {
		year,
		month
	};
	const whole = first.month === 1 && last.month === 12;
	return precision === "year" && whole ? { year } : void 0;
}
/** The part in words without its signs of doubt: "5 October 2024", "1990s", "spring 2001", "between 10 and 19 June 2004". */
function plainWords(part, words, options) {
	const names = dateNames(words);
	if (part.precision === "time") {
		const { day, time, zone } = shownClock(part, words, options);
		return words.t("dateTime", {
			date: day,
			time,
			zone
		});
	}
	const point = pointOf$1(part);
	if (point !== void 0) return names.point(point);
	return seasonWords(part, words, names) ?? vagueWords(part, words, names);
}
function seasonWords({ year, month: code = 0, earliest, latest }, words, names) {
	const season = seasonOf(code);
	if (season === void 0) return void 0;
	const [name, month, months] = season;
	const date = words.t(name, {
		year: year === void 0 ? yearsOf(earliest, latest, words) : names.year(year),
		ordinal: names.ordinal(Math.ceil(month / months))
	});
	if (code < 25 || code > 32) return date;
	return words.t(code < 29 ? "dateNorthern" : "dateSouthern", { date });
}
/** Digits that are not known or do not count: what is known by its name, else the first and last day it can mean. */
function vagueWords(part, words, names) {
	const { year, month, day, significant } = part;
	if (year !== void 0 && significant !== void 0) {
		const date = yearSpanWords(...significantYears(year, significant), words);
		return words.t("dateEstimated", {
			date,
			year: names.year(year)
		});
	}
	if (month === void 0 && day !== void 0) return words.t("dateDayOfMonth", {
		day: names.dayOnly(day),
		year: year === void 0 ? yearsOf(part.earliest, part.latest, words) : names.year(year)
	});
	const [first, last] = [civilOf(part.earliest), civilOf(part.latest)];
	if (year === void 0) {
		const detail = yearsOf(part.earliest, part.latest, words);
		if (month === void 0) return detail;
		const date = words.t("dateOfSomeYear", { date: names.withoutYear(month, day) });
		return last.year - first.year === 9999 ? date : words.t("dateDetail", {
			date,
			detail
		});
	}
	const months = first.day === 1 && last.day === daysInMonth(last.year, last.month);
	const [start = "", end = ""] = sharedTexts([first, last].map((at) => months ? {
		year: at.year,
		month: at.month
	} : at), names).texts;
	return words.t("dateBetween", {
		start,
		end
	});
}
function signWords(part, words) {
	const keys = [
		"datePartYear",
		(part.month ?? 0) > 12 ? "datePartSeason" : "datePartMonth",
		"datePartDay"
	];
	const some = (has) => {
		const names = keys.filter((_, i) => has(part.signs?.[i] ?? "")).map((key) => words.t(key));
		return names.length === 0 || names.length === part.signs?.length ? void 0 : words.list(names);
	};
	const [aboutParts, uncertainParts] = [some(isAbout), some(isUncertain)];
	return {
		about: saysAbout(part) && aboutParts === void 0,
		uncertain: part.uncertain && uncertainParts === void 0,
		aboutParts,
		uncertainParts
	};
}
/** The part in words with "about" and with doubts about one of its components, without "uncertain" for the whole. */
function aboutWords(part, words, options) {
	const { about, aboutParts, uncertainParts } = signWords(part, words);
	const plain = plainWords(part, words, options);
	const date = about ? words.t("dateAbout", { date: plain }) : plain;
	const details = [aboutParts && words.t("dateAboutParts", { parts: aboutParts }), uncertainParts && words.t("dateUncertainParts", { parts: uncertainParts })].filter((detail) => detail !== void 0);
	return details.length === 0 ? date : words.t("dateDetail", {
		date,
		detail: details.join(", ")
	});
}
/** The part in words with all its doubt. Seasons are vague by themselves: "about" only where the source says so. */
function partWords(part, words, options) {
	const date = aboutWords(part, words, options);
	return signWords(part, words).uncertain ? words.t("dateUncertain", { date }) : date;
}
/** Day, time and zone of a date-time on the clock asked for. Without zone or offset only its own clock is known. */
function shownClock(part, words, options) {
	const names = dateNames(words);
	const { clock = "place", readerZone } = options;
	const { year = 0, month, day, minutes = 0, offset } = part;
	if (offset === void 0 || clock === "place" || isFar(part)) return {
		day: names.point({
			year,
			month,
			day
		}),
		time: names.clock(minutes),
		zone: offset === void 0 ? words.t("dateZoneLocal") : offsetWords(offset, words, names)
	};
	const reader = clock === "reader" && readerZone !== void 0 ? zoneOffset(part.earliest, readerZone) : void 0;
	const local = part.earliest + Math.round((reader ?? 0) * MS_PER_MINUTE);
	const days = Math.floor(local / MS_PER_DAY);
	return {
		day: names.point(civilFromDays(days)),
		time: names.clock((local - days * MS_PER_DAY) / MS_PER_MINUTE),
		zone: reader !== void 0 && readerZone !== void 0 && readerZone !== "UTC" ? words.t("dateZoneNamed", { zone: zoneCity(readerZone) }) : offsetWords(0, words, names)
	};
}
function offsetWords(offset, words, names) {
	if (offset === 0) return words.t("dateZoneUtc");
	const size = Math.abs(Math.trunc(offset));
	const minutes = size % 60 === 0 ? "" : `:${names.clock(size % 60).slice(-2)}`;
	const text = `${offset < 0 ? "−" : "+"}${names.dayOnly(Math.floor(size / 60))}${minutes}`;
	return words.t("dateZoneOffset", { offset: text });
}
var isFar, dayOf$2, yearsOf, zoneCity;
var init_part_words = __esmMin((() => {
	init_civil();
	init_mask();
	init_names();
	init_season();
	init_signs();
	init_span_words();
	init_year_words();
	init_zone();
	isFar = (part) => part.earliest === -86e14 || part.latest === 86e14;
	dayOf$2 = (instant) => civilOf(instant);
	yearsOf = (earliest, latest, words) => yearSpanWords(civilOf(earliest).year, civilOf(latest).year, words);
	zoneCity = (zone) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}));
// src/time/set-words.ts
/** A set in words: "5 or 6 October 2024", "between 1667 and 1670", "1984 or earlier", "1960, 1961 and 1963". */
function setWords(date, words, options) {
	const oneOf = date.kind === "one-of";
	const texts = memberTexts(date.parts, words, options);
	if (date.parts.length === 2 && date.parts[0]?.through === true) {
		const [start = "", end = ""] = texts;
		return words.t(oneOf ? "dateBetween" : "dateFromTo", {
			start,
			end
		});
	}
	const members = memberWords(date.parts, texts, oneOf, words);
	return members.length === 1 ? members[0] ?? "" : words.list(members, oneOf ? "disjunction" : "conjunction");
}
/** The members in words; what all of them share is said once, unless a sign belongs to one of them. */
function memberTexts(parts, words, options) {
	const points = parts.map(pointOf$1).filter((point) => point !== void 0);
	if (parts.every((part) => !part.approximate && !part.uncertain) && points.length === parts.length) return sharedTexts(points, dateNames(words)).texts;
	return parts.map((part) => partWords(part, words, options));
}
/** One text per date or run: "1667 to 1670", "1984 or earlier". */
function memberWords(parts, texts, oneOf, words) {
	const members = [];
	let start;
	texts.forEach((date, i) => {
		const part = parts[i];
		if (part?.through === true) start = date;
		else if (start !== void 0) {
			members.push(words.t("dateRun", {
				start,
				end: date
			}));
			start = void 0;
		} else if (part?.open === "before") members.push(words.t(oneOf ? "dateOrEarlier" : "dateAndEarlier", { date }));
		else if (part?.open === "after") members.push(words.t(oneOf ? "dateOrLater" : "dateAndLater", { date }));
		else members.push(date);
	});
	return members;
}
var init_set_words = __esmMin((() => {
	init_names();
	init_part_words();
	init_span_words();
}));
// src/time/date-words.ts
/**
* A date in words, no more precise than it is known: "5 October 2024", "August 2022, day not known",
* "about 1914, uncertain", "from 27 February to 18 March 2014", "5 or 6 October 2024", "since 24 February 2022".
*/
function dateWords(date, words, options = {}) {
	if (date.kind === "interval") return intervalWords(date, words, options);
	if (date.kind !== "single") return setWords(date, words, options);
	const part = date.parts[0];
	if (part === void 0) return "";
	const text = partWords(part, words, options);
	if (options.style === "short" || part.approximate || part.uncertain) return text;
	if (pointOf$1(part) === void 0) return text;
	if (part.precision === "month") return words.t("dateDayNotKnown", { date: text });
	return part.precision === "year" ? words.t("dateMonthNotKnown", { date: text }) : text;
}
function intervalWords(date, words, options) {
	const { start, end } = date;
	if (start === void 0 || end === void 0) {
		const part = start ?? end;
		if (part === void 0) {
			const from = words.t(date.openStart ? "dateStartOpen" : "dateStartUnknown");
			return words.list([from, words.t(date.openEnd ? "dateEndOpen" : "dateEndUnknown")]);
		}
		const text = partWords(part, words, options);
		const key = date.openEnd ? "dateSince" : date.openStart ? "dateUntil" : date.unknownEnd ? "dateEndNotKnown" : "dateStartNotKnown";
		return words.t(key, { date: text });
	}
	const text = closedWords(start, end, words, options);
	const [from, to] = [start, end].map((part) => signWords(part, words).uncertain);
	if (from && to) return words.t("dateUncertain", { date: text });
	if (from) return words.t("dateStartUncertain", { date: text });
	return to ? words.t("dateEndUncertain", { date: text }) : text;
}
/** Both ends, without their uncertainty, which stands after the whole. */
function closedWords(start, end, words, options) {
	if (start.text === end.text) return aboutWords(start, words, options);
	const short = options.style === "short";
	const range = short ? "dateRangeWide" : "dateFromTo";
	if (start.precision === "time" && end.precision === "time") {
		const [a, b] = [shownClock(start, words, options), shownClock(end, words, options)];
		if (a.day === b.day && a.zone === b.zone) return words.t("dateTimes", {
			date: a.day,
			start: a.time,
			end: b.time,
			zone: a.zone
		});
	}
	const [from, to] = [pointOf$1(start), pointOf$1(end)];
	if (from && to && ![start, end].some((part) => saysAbout(part) || part.signs)) {
		const { texts, shared } = sharedTexts([from, to], dateNames(words));
		const [a = "", b = ""] = texts;
		const years = from.month === void 0 && to.month === void 0;
		const tight = short && (shared === "month" || shared === "era" || years);
		return words.t(tight ? "dateRangeTight" : range, {
			start: a,
			end: b
		});
	}
	return words.t(range, {
		start: aboutWords(start, words, options),
		end: aboutWords(end, words, options)
	});
}
var init_date_words = __esmMin((() => {
	init_names();
	init_part_words();
	init_set_words();
	init_signs();
	init_span_words();
}));
// src/time/index.ts
var init_time = __esmMin((() => {
	init_civil();
	init_edtf();
	init_plain_day();
	init_precision();
	init_signs();
	init_units();
	init_zone();
	init_base();
	init_date_words();
	init_part_words();
	init_names();
	init_span_words();
	init_year_words();
}));
// src/model/codes.ts
/** Whether it is one of the codes that data and views use, in upper case. */
function isCountryCode(code) {
	return KNOWN$6.has(code);
}
var ISO$1, ISO_CODES, FORMER_CODES, KNOWN$6;
var init_codes = __esmMin((() => {
	ISO$1 = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
	ISO_CODES = ISO$1.match(/../g) ?? [];
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
	KNOWN$6 = /* @__PURE__ */ new Set([
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
function list$1(check) {
	return {
		read: (texts, complain) => splitItems(texts).filter((item) => check(item, complain)),
		print: (items) => [joinItems(items)]
	};
}
var quote, anyOf$1, ids, plainText$1, countries$1, date$1, lang, src, VIEW_FIELDS;
var init_view_fields = __esmMin((() => {
	init_time();
	init_codes();
	init_view_items();
	init_values();
	quote = (text) => JSON.stringify(text);
	anyOf$1 = (name, values) => list$1((item, complain) => {
		if (values.includes(item)) return true;
		complain(`${name}-unknown`, `${name} not known: ${quote(item)}`, `write one of ${values.join(", ")}`, item);
		return false;
	});
	ids = list$1((item) => item !== "");
	plainText$1 = single((text) => text);
	countries$1 = list$1((item, complain) => {
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
		q: plainText$1,
		lanes: choice("lanes", LANES),
		event: plainText$1,
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
function parse$2(url) {
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
	const parsed = parse$2(url);
	if (parsed === void 0) return void 0;
	parsed.username = "";
	parsed.password = "";
	return parsed.href;
}
/** The host of a web address as a reader knows it ("un.org"), undefined where there is none. */
function hostOf(url) {
	const host = parse$2(url)?.host.replace(/^www\./, "");
	return host === "" ? void 0 : host;
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
function inside$1(at, step, check, value) {
	at.path.push(step);
	const result = check(value, at);
	at.path.pop();
	return result;
}
var nameAt, refuse$1, isObject, string$2, shortString, text$2, fullText, number, finite, oneOf$1, url, listOf, record;
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
	string$2 = (value, at) => {
		if (typeof value === "string") return value;
		if (typeof value !== "number") return refuse$1(at, wrongType(nameAt(at), "a text", value));
		at.report(wrongType(nameAt(at), `"${value}" as a text`, value));
		return String(value);
	};
	shortString = (length) => (value, at) => {
		const text = string$2(value, at);
		if (typeof text !== "string") return void 0;
		if (text === "") return refuse$1(at, missing(nameAt(at)));
		return text.length <= length ? text : refuse$1(at, tooLong(nameAt(at), length, text));
	};
	text$2 = (value, at) => {
		if (!isObject(value)) return string$2(value, at);
		const entries = Object.entries(value).map(([lang, entry]) => [lang, inside$1(at, lang, string$2, entry)]);
		if (entries.every(([lang, entry]) => entry === value[lang])) return value;
		return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
	};
	fullText = (value, at) => {
		const checked = text$2(value, at);
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
		const checked = value.map((entry, i) => inside$1(at, i, check, entry));
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
			inside$1(at, name, () => refuse$1(at, missing(name)), void 0);
			isWhole = false;
		}
		for (const [name, check] of Object.entries(fields)) {
			if (!Object.hasOwn(value, name)) continue;
			const isRequired = required.includes(name);
			at.severity = isRequired ? ifRefused : "warning";
			const checked = value[name] === null ? void 0 : inside$1(at, name, check, value[name]);
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
// src/formats/peer-detect.ts
/** Whether a value is the JSON of TimelineJS: slides, whose texts and dates are objects. */
function isTimelineJs(value) {
	if (!isObject(value) || Object.hasOwn(value, "version") || !Array.isArray(value["events"])) return false;
	const isSlide = (entry) => isObject(entry) && (isObject(entry["start_date"]) || isObject(entry["text"]));
	const title = value["title"];
	return value["events"].slice(0, SAMPLE).some(isSlide) || isObject(title) && isObject(title["text"]);
}
/** Whether a header row is that of the sheet of TimelineJS. */
function isTimelineJsSheet(line) {
	const names = line.split(/[,;\t|]/).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ""));
	return names.includes("year") && names.includes("headline");
}
/** Whether a value is the items of vis-timeline: a list, or `items` beside `groups`, each as a list or as a DataSet. */
function isVis(value) {
	if (isObject(value) && Object.hasOwn(value, "version")) return false;
	const items = isObject(value) ? value["items"] ?? value : value;
	const list = isObject(items) ? items["_data"] : items;
	if (typeof list !== "object" || list === null) return false;
	const isItem = (entry) => isObject(entry) && Object.hasOwn(entry, "start") && !Object.hasOwn(entry, "date") && (Object.hasOwn(entry, "content") || Object.hasOwn(entry, "id"));
	return Object.values(list).slice(0, SAMPLE).some(isItem);
}
var SAMPLE;
var init_peer_detect = __esmMin((() => {
	init_checks();
	SAMPLE = 50;
}));
// src/formats/registry.ts
var firstLine, isMarkwhenDate, FORMATS, formatInfo;
var init_registry = __esmMin((() => {
	init_csv_columns();
	init_peer_detect();
	firstLine = ({ text }) => text.slice(0, 4096).trimStart().split(/[\r\n]/, 1)[0] ?? "";
	isMarkwhenDate = (line) => /^\s*(?:\d{3,4}(?:-\d\d){0,2}|\d{1,2}\/(?:\d{1,2}\/)?\d{3,4})(?:\s?[-/]\s?[\w /:-]{1,60})?:\s+\S/.test(line);
	FORMATS = [
		{
			id: "timelinejs",
			name: "TimelineJS",
			extensions: [],
			matches: (source) => isTimelineJsSheet(firstLine(source)) || source.text.includes("\"text\"") && isTimelineJs(source.json())
		},
		{
			id: "vis",
			name: "vis-timeline",
			extensions: [],
			matches: (source) => source.text.includes("\"start\"") && isVis(source.json())
		},
		{
			id: "json",
			name: "geo-timeline JSON",
			extensions: ["json"],
			matches: ({ text }) => /^\s*[{[]/.test(text)
		},
		{
			id: "ics",
			name: "iCalendar",
			extensions: [
				"ics",
				"ical",
				"icalendar"
			],
			matches: (source) => /^BEGIN:V(?:CALENDAR|EVENT)\s*$/i.test(firstLine(source))
		},
		{
			id: "csv",
			name: "table (CSV)",
			extensions: [
				"csv",
				"tsv",
				"tab",
				"txt"
			],
			matches: (source) => namesEvents(firstLine(source))
		},
		{
			id: "markwhen",
			name: "Markwhen",
			extensions: ["mw", "markwhen"],
			matches: ({ text }) => text.slice(0, 4096).split(/\r\n|\n|\r/).some(isMarkwhenDate)
		}
	];
	formatInfo = (id) => FORMATS.find((format) => format.id === id);
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
		if (typeof value !== "string") return string$2(value, at);
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
		title: text$2,
		date,
		of: string$2,
		to: string$2,
		sources: listOf(source)
	}, ["title", "date"]);
	const fields = {
		id,
		title: fullText,
		timezone: string$2,
		label: text$2,
		summary: text$2,
		countries: listOf(country),
		actors: listOf(string$2),
		category: string$2,
		tags: listOf(string$2),
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
			name: text$2,
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
	const checked = inside$1(at, key, listOf(check), value);
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
		const date = isYear ? String(value).padStart(4, "0") : string$2(value, at);
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
		title: text$2,
		publisher: text$2,
		date,
		archive: url
	}, ["url", "title"]);
	media = record({
		url,
		alt: text$2,
		credit: text$2,
		caption: text$2
	}, ["url", "alt"]);
	place$1 = record({
		name: text$2,
		lat: number(-90, 90),
		lon: number(-180, 180)
	}, ["name"]);
	account = record({
		by: string$2,
		title: text$2,
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
		label: text$2,
		shape: oneOf$1(SHAPES),
		color: string$2
	}, ["id", "label"]);
	series = record({
		id,
		label: text$2,
		description: text$2
	}, ["id", "label"]);
	correction = record({
		date: string$2,
		event: string$2,
		note: text$2
	}, [
		"date",
		"event",
		"note"
	]);
	topText = text$2;
	topString = string$2;
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
	]) put(key, (value) => inside$1(at, key, topText, value));
	for (const key of [
		"language",
		"license",
		"credit",
		"updated"
	]) put(key, (value) => inside$1(at, key, topString, value));
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
function readMedia$1(cells, groups, report) {
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
function readPlace$1(cells, columns, report) {
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
	const [texts, lists] = [present(TEXTS), present(LISTS$1)];
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
		const place = hasPlace ? readPlace$1(cells, columns, report) : void 0;
		if (place !== void 0) event.place = place;
		if (hasChoices) readChoices(cells, columns, event, report);
		const sources = hasSources ? readSources(cells, columns.sources, report) : [];
		if (sources.length > 0) event.sources = sources;
		const media = hasMedia ? readMedia$1(cells, columns.media, report) : [];
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
var TEXTS, LISTS$1, numberIn, read;
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
	LISTS$1 = ["actors", "tags"];
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
function createScanner(text, delimiter, handler) {
	const separator = delimiter.charCodeAt(0);
	const length = text.length;
	const cells = [];
	const scanned = {
		cells,
		count: 0,
		row: 0,
		line: 1
	};
	const at = {
		offset: 0,
		line: 1
	};
	function step(rows) {
		let { offset: i, line } = at;
		for (let left = rows; i < length && left > 0; left--) {
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
		at.offset = i;
		at.line = line;
		return i < length;
	}
	return {
		step,
		get offset() {
			return at.offset;
		}
	};
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
/** `readCsv` in steps. */
function createTableReader(text, name, problems, finishRows = plainRows) {
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
	const scanner = createScanner(text, findDelimiter(text), {
		row,
		broken
	});
	return {
		step: (count) => scanner.step(count),
		share: () => text === "" ? 1 : Math.min(1, scanner.offset / text.length),
		finish() {
			if (columns === void 0 && !isHopeless) push(emptyFile(), {});
			return finishRows(events, (i, draft, steps) => {
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
	};
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
// src/formats/read-with.ts
/** `readDataset` with the readers given; undefined for a file of a format that they do not have. */
function readWith(readers, input, options, notes = createNotes(options.name ?? "")) {
	const { text, problem } = decodeText(input);
	if (problem !== void 0) notes.problem(problem.draft, createPlaces(text)(problem.offset));
	const source = createSource(text, options);
	const detected = detectFormat(source);
	if (!detected.ok) {
		notes.problem({
			severity: "error",
			...detected.draft
		});
		return {
			dataset: NOTHING,
			problems: notes.problems,
			losses: [],
			format: void 0
		};
	}
	const dataset = readers[detected.format]?.(source, notes);
	if (dataset === void 0) return void 0;
	return {
		dataset,
		problems: notes.problems,
		losses: notes.losses(),
		format: detected.format
	};
}
var NOTHING;
var init_read_with = __esmMin((() => {
	init_decode();
	init_detect();
	init_notes();
	init_place();
	init_source();
	NOTHING = {
		version: 1,
		events: []
	};
}));
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
			const isList = typeof step === "number";
			if (text.charCodeAt(at) !== (isList ? OPEN_LIST : OPEN_OBJECT)) return void 0;
			at = isList ? elementsOf(at)[step] : membersOf(at).get(step);
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
// src/formats/category-names.ts
/** Collects the categories of one file. */
function createCategoryNames() {
	const ids = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	/** Where to go on counting for an id that many labels would have. */
	const next = /* @__PURE__ */ new Map();
	return {
		idOf(label, wanted) {
			const known = ids.get(label);
			if (known !== void 0) return known;
			const base = wanted !== void 0 && wanted !== "" && wanted.length <= LONGEST$2 ? wanted : makeId("", label.slice(0, LONGEST$2));
			let id = base;
			while (taken.has(id)) {
				const number = next.get(base) ?? 2;
				next.set(base, number + 1);
				id = `${base}-${number}`;
			}
			taken.add(id);
			ids.set(label, id);
			return id;
		},
		list: () => [...ids].map(([label, id]) => ({
			id,
			label
		}))
	};
}
var LONGEST$2;
var init_category_names = __esmMin((() => {
	init_model();
	LONGEST$2 = 244;
}));
// src/formats/markwhen-drafts.ts
var strayLine, nowAlone, noReference, unknownReference, vagueReference, badRecurrence, cutRecurrence, badDateFormat, badZone, strayGroupEnd;
var init_markwhen_drafts = __esmMin((() => {
	init_drafts();
	strayLine = (text) => about("line-not-understood", "line not understood", "write \"2014-03-18: what happened\", or // before a comment", text);
	nowAlone = (text) => about("date-depends-on-reading", "date depends on the day of reading", "write the day; now may only end a range, as in 2014 - now", text);
	noReference = (text) => about("date-without-reference", "date relative to nothing", "put an event with a date of its own before it", text);
	unknownReference = (id) => about("event-not-found", "event not found above", "put the event with this !id before those that refer to it", id);
	vagueReference = (text) => about("date-not-exact", "date cannot be counted from one without an end, or in doubt", "write the date itself", text);
	badRecurrence = (text) => about("recurrence-not-understood", "recurrence not understood, its first date is kept", "write every 2 weeks for 5 times, every day x5, or every month until 2014-12", text);
	cutRecurrence = (text, most) => about("recurrence-cut", `recurrence cut after ${most.toLocaleString("en")} dates or 100 years`, "end it with x10, for 10 times, or until a date", text);
	badDateFormat = (text) => about("date-format-unknown", "date format not known", "write d/M/y or M/d/y", text);
	badZone = (text) => about("timezone-unknown", "time zone not known", "write an IANA name such as Europe/Kyiv, or hours such as -5", text);
	strayGroupEnd = (text) => about("group-not-begun", "end of a group without a beginning", "remove it", text);
}));
// src/formats/markwhen-point.ts
/** The span of a date that EDTF reads. */
function spanOfEdtf(date) {
	const isPlain = date.kind === "single" || date.kind === "interval" && date.parts.length === 2;
	const shift = (date.parts[0]?.offset ?? 0) * MS_PER_MINUTE;
	const isTime = date.parts.every(({ precision }) => precision === "time");
	const last = date.parts[date.parts.length - 1];
	return {
		start: date.earliest + shift,
		end: isTime ? (last?.earliest ?? 0) + shift : date.latest + shift + 1,
		grain: GRAIN[date.precision] ?? "year",
		zone: /(?:Z|[+-]\d\d(?::?\d\d)?)$/.exec(date.text.split("T")[1] ?? "")?.[0] ?? "",
		text: date.text,
		isExact: isPlain && !date.approximate && !date.uncertain && Number.isFinite(date.earliest) && Number.isFinite(date.latest)
	};
}
/** Reads EDTF, with the zone of the file for times that have none. */
function readEdtf(text, zone) {
	const compact = text.replace(/\s*\/\s*/, "/");
	const parsed = parseDate(zone === "" ? compact : compact.replace(/(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?=$|[/,\]}])/g, `$1${zone}`));
	return parsed.ok ? spanOfEdtf(parsed.date) : void 0;
}
/** Minutes after midnight; undefined where it is no time of day. Seconds are a fraction. */
function readClock(text) {
	const [, hourText, minute = "0", second = "0", half] = CLOCK$1.exec(text) ?? [];
	if (hourText === void 0) return void 0;
	let hour = Number(hourText);
	if (half !== void 0 && (hour < 1 || hour > 12)) return void 0;
	if (half !== void 0) hour = hour % 12 + (half.toLowerCase() === "pm" ? 12 : 0);
	if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
	return hour * 60 + Number(minute) + Number(second) / 60;
}
/** A day, or with a time an instant. */
function spanAt(year, month, day, clock, zone) {
	if (month < 1 || month > 12) return void 0;
	const length = daysInMonth(year, month);
	if (day !== void 0 && (day < 1 || day > length)) return void 0;
	const start = daysFromCivil(year, month, day ?? 1) * MS_PER_DAY;
	const exact = {
		zone: "",
		text: void 0,
		isExact: true
	};
	if (day === void 0) return {
		...exact,
		start,
		end: start + length * MS_PER_DAY,
		grain: "month"
	};
	if (clock === void 0) return {
		...exact,
		start,
		end: start + MS_PER_DAY,
		grain: "day"
	};
	const minutes = readClock(clock);
	if (minutes === void 0) return void 0;
	const at = start + Math.round(minutes * MS_PER_MINUTE);
	return {
		...exact,
		start: at,
		end: at,
		grain: "time",
		zone
	};
}
function readYear(text) {
	const [, digits] = YEAR.exec(text) ?? [];
	if (digits === void 0) return void 0;
	const number = Number.parseInt(digits, 10);
	if (number === 0) return void 0;
	const year = /b/i.test(digits) ? 1 - number : number;
	const [start, end] = [year, year + 1].map((y) => daysFromCivil(y, 1, 1) * MS_PER_DAY);
	return {
		start: start ?? 0,
		end: end ?? 0,
		grain: "year",
		zone: "",
		text: void 0,
		isExact: true
	};
}
/** Reads one date that stands for itself; `on` is the day that a time alone belongs to. */
function readPoint(text, { isDayFirst, zone }, on) {
	const trimmed = text.trim();
	const edtf = readEdtf(trimmed, zone);
	if (edtf !== void 0) return edtf;
	const slashes = SLASHES.exec(trimmed);
	if (slashes !== null) {
		const [, a, b, year, clock] = slashes;
		if (b === void 0) return clock === void 0 ? spanAt(Number(year), Number(a), void 0, void 0, zone) : void 0;
		const [month, day] = isDayFirst ? [b, a] : [a, b];
		return spanAt(Number(year), Number(month), Number(day), clock, zone);
	}
	const named = NAMED$1.exec(trimmed);
	if (named !== null) {
		const [, before, name = "", after, year, clock] = named;
		if (before !== void 0 && after !== void 0) return void 0;
		const day = before ?? after;
		if (day === void 0 && clock !== void 0) return void 0;
		const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
		return spanAt(Number(year), month, day === void 0 ? void 0 : Number(day), clock, zone);
	}
	const both = DAY_AND_TIME.exec(trimmed);
	if (both !== null) return spanAt(Number(both[1]), Number(both[2]), Number(both[3]), both[4], zone);
	if (on !== void 0 && /[:m]/i.test(trimmed) && CLOCK$1.test(trimmed)) {
		const { year, month, day } = civilOf(on.start);
		return spanAt(year, month, day, trimmed, on.grain === "time" ? on.zone : zone);
	}
	return readYear(trimmed);
}
/** A span as EDTF: as it was written, else in its grain. */
function printSpan({ start, end, grain, zone, text }) {
	if (text !== void 0) return text;
	const print = (local) => {
		const day = isoDay(civilOf(local));
		if (grain === "year") return day.slice(0, -6);
		if (grain === "month") return day.slice(0, -3);
		if (grain === "day") return day;
		const seconds = Math.floor((local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY) / 1e3);
		return `${day}T${[
			Math.floor(seconds / 3600),
			Math.floor(seconds / 60) % 60,
			seconds % 60
		].slice(0, seconds % 60 === 0 ? 2 : 3).map((value) => String(value).padStart(2, "0")).join(":")}${zone}`;
	};
	const from = print(start);
	const to = print(grain === "time" ? end : end - 1);
	return from === to || end <= start ? from : `${from}/${to}`;
}
var MONTHS, MONTH, TIME, CLOCK$1, SLASHES, NAMED$1, DAY_AND_TIME, YEAR, GRAIN;
var init_markwhen_point = __esmMin((() => {
	init_time();
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
	MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
	TIME = "\\d{1,2}(?::\\d\\d(?::\\d\\d)?)?\\s?(?:am|pm)?";
	CLOCK$1 = /^(\d{1,2})(?::(\d\d)(?::(\d\d))?)?\s?(am|pm)?$/i;
	SLASHES = new RegExp(`^(\\d{1,2})/(?:(\\d{1,2})/)?(\\d{3,4})(?:,?\\s+(${TIME}))?$`, "i");
	NAMED$1 = new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(${MONTH})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?\\s+(\\d{3,4})(?:,?\\s+(${TIME}))?$`, "i");
	DAY_AND_TIME = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d),?\\s+(${TIME})$`, "i");
	YEAR = /^(\d{3}|\d{1,5}\s*(?:bce?|ce|ad))$/i;
	GRAIN = {
		time: "time",
		day: "day",
		month: "month",
		season: "month"
	};
}));
// src/formats/markwhen-text.ts
/** An address that can be followed; "www.example.org" as people write it, too. */
function webAddress(url) {
	const whole = /^www\./i.test(url) ? `https://${url}` : url;
	return safeUrl(whole) === void 0 ? void 0 : whole;
}
/** Takes the pictures out of a text. */
function takeImages(text, report) {
	const media = [];
	const rest = text.replace(IMAGE, (_, alt, url) => {
		const address = webAddress(url);
		if (address === void 0) report(badUrl(url));
		else media.push({
			url: address,
			alt
		});
		return "";
	});
	return {
		text: media.length === 0 ? text : rest,
		media
	};
}
/** The tags of a line that has nothing else; undefined for other lines. */
function onlyTags(line) {
	const tags = line.trim().split(/\s+/).map((word) => TAG.exec(word)?.[1]);
	return tags.every((tag) => tag !== void 0) ? tags : void 0;
}
/** Reads the text after the colon of an event, or the title of a section. */
function readInline(line, report) {
	const images = takeImages(line, report);
	let place;
	const placed = images.text.replace(PLACE, (_, name) => {
		place ??= name;
		return name;
	});
	const sources = [];
	const linked = placed.replace(LINK, (whole, title, url) => {
		const address = webAddress(url);
		if (address === void 0) {
			report(badUrl(url));
			return whole;
		}
		sources.push({
			url: address,
			title: title.trim() === "" ? address : title
		});
		return title;
	});
	const tags = /* @__PURE__ */ new Set();
	let id;
	const words = linked.split(/\s+/).flatMap((word) => {
		const [, name] = ID.exec(word) ?? [];
		if (name !== void 0 && id === void 0) {
			id = name;
			return [];
		}
		const [, tag] = TAG.exec(word) ?? [];
		if (tag !== void 0) tags.add(tag);
		return [word];
	});
	while (TAG.test(words[words.length - 1] ?? "")) words.pop();
	return {
		text: words.map((word) => TAG.exec(word)?.[1] ?? word).join(" ").trim(),
		id,
		tags: [...tags],
		place,
		sources,
		media: images.media
	};
}
var IMAGE, PLACE, LINK, TAG, ID;
var init_markwhen_text = __esmMin((() => {
	init_model();
	init_drafts();
	IMAGE = /!\[([^[\]]*)\]\(([^()\s]*)\)/g;
	PLACE = /\[([^[\]]*)\]\((?:location|map)\)/gi;
	LINK = /\[([^[\]]*)\]\(([^()\s]+)\)/g;
	TAG = /^#(?!\d+$)([\p{L}\p{N}_-]+)$/u;
	ID = /^!([\w-]+)$/;
}));
// src/formats/markwhen-event.ts
/** The lines under an event: its summary, without pictures and lines of tags. */
function readBody(body, report) {
	const tags = [];
	const media = [];
	return {
		summary: body.flatMap((line) => {
			const own = onlyTags(line);
			if (own !== void 0) {
				tags.push(...own);
				return [];
			}
			const images = takeImages(line, report);
			media.push(...images.media);
			return images.media.length > 0 && images.text.trim() === "" ? [] : [images.text.trimEnd()];
		}).join("\n").replace(/^\n+|\n+$/g, ""),
		tags,
		media
	};
}
/** The zone that an event or a file names: IANA, or an offset that times end in. */
function readZone(value) {
	const text = value.trim().replace(/^(['"])(.*)\1$/, "$2");
	if (/^(?:utc|gmt|z)$/i.test(text)) return {
		timezone: void 0,
		zone: "Z"
	};
	const [, sign = "+", hours, minutes = "00"] = /^([+-])?(\d{1,2})(?::?(\d\d))?$/.exec(text) ?? [];
	if (hours !== void 0 && Number(hours) <= 14) return {
		timezone: void 0,
		zone: `${sign}${hours.padStart(2, "0")}:${minutes}`
	};
	return text !== "" && isZone(text) ? {
		timezone: text,
		zone: ""
	} : void 0;
}
/** Properties that we have a field for; the others stay as they are, under `more`. */
function readProperties$1({ properties }, fields, report) {
	const more = {};
	for (const [key, value] of properties) {
		const name = key.toLowerCase();
		if (name === "id") continue;
		if (name === "location" || name === "locations" && !value.includes(",")) fields.place = { name: unlisted(value).trim() };
		else if (name === "tz" || name === "timezone") {
			const zone = readZone(value);
			if (zone === void 0) report(badZone(value));
			else if (zone.timezone !== void 0) fields.timezone = zone.timezone;
		} else if (value !== "") more[key] = value;
	}
	if (Object.keys(more).length > 0) fields.more = more;
}
/** What all dates of an event share, and its title. */
function readFields(lines, timezone, report) {
	const { first, category, groupTags } = lines;
	const body = readBody(lines.body, report);
	let title = first.text;
	let summary = body.summary;
	if (title === "") {
		const [line = "", ...rest] = summary.split("\n");
		[title, summary] = [line.trim(), rest.join("\n").trim()];
	}
	const fields = {};
	const tags = [.../* @__PURE__ */ new Set([
		...first.tags,
		...body.tags,
		...groupTags
	])];
	const media = [...first.media, ...body.media];
	if (summary !== "") fields.summary = summary;
	if (category !== void 0) fields.category = category;
	if (tags.length > 0) fields.tags = tags;
	if (first.place !== void 0 && first.place !== "") fields.place = { name: first.place };
	if (first.sources.length > 0) fields.sources = first.sources;
	if (media.length > 0) fields.media = media;
	if (timezone !== void 0 && lines.spans.some(({ grain }) => grain === "time")) fields.timezone = timezone;
	readProperties$1(lines, fields, report);
	return {
		title: title === "" ? (media[0]?.alt ?? "").trim() : title,
		fields
	};
}
/** The events that the lines make, one a date; none (and why) without a title. */
function finishEvent(lines, timezone, report) {
	const { title, fields } = readFields(lines, timezone, report);
	if (title === "") {
		report({
			severity: "error",
			...missing("title"),
			fix: "write what happened after the colon"
		});
		return [];
	}
	const given = lines.properties.get("id") ?? lines.first.id;
	const isLong = given !== void 0 && given.length > 216;
	if (isLong) report(tooLong("id", 216, given));
	const id = isLong || given === "" ? void 0 : given;
	return lines.spans.map((span, i) => {
		const date = printSpan(span);
		return {
			...id === void 0 ? {} : { id: i === 0 ? id : `${id}-${date}`.slice(0, 256) },
			date,
			title,
			...fields
		};
	});
}
var unlisted;
var init_markwhen_event = __esmMin((() => {
	init_model();
	init_time();
	init_drafts();
	init_markwhen_drafts();
	init_markwhen_point();
	init_markwhen_text();
	unlisted = (value) => /^\[(.*)\]$/.exec(value.trim())?.[1] ?? value;
}));
// src/formats/markwhen-groups.ts
/** Follows "# Title", "section X … endSection" and "group X … endGroup". */
function createGroups() {
	const open = [];
	/** Worked out once a group, not once an event. */
	let tags;
	const push = (group) => {
		open.push(group);
		tags = void 0;
	};
	const isHeadingFrom = (level) => {
		const last = open[open.length - 1]?.level;
		return last !== void 0 && last >= level;
	};
	return {
		heading(level, title, own) {
			while (isHeadingFrom(level)) open.pop();
			push({
				title,
				tags: own,
				level
			});
		},
		begin: (title, own) => push({
			title,
			tags: own,
			level: void 0
		}),
		end(line, report) {
			const index = open.findLastIndex(({ level }) => level === void 0);
			if (index < 0) report(strayGroupEnd(line));
			else open.length = index;
			tags = void 0;
		},
		category: () => open.find(({ title }) => title !== "")?.title,
		tags() {
			if (tags !== void 0) return tags;
			const titles = open.map(({ title }) => title).filter((title) => title !== "");
			tags = [.../* @__PURE__ */ new Set([...titles.slice(1), ...open.flatMap((group) => group.tags)])];
			return tags;
		}
	};
}
var init_markwhen_groups = __esmMin((() => {
	init_markwhen_drafts();
}));
// src/formats/markwhen-header.ts
/** Reads a line of the header; false for one that is none. */
function readHeaderLine(text, line, header, notes, report) {
	if (/^\s*---\s*$/.test(text)) return true;
	if (COLOUR.test(text)) {
		notes.lose("markwhen-tag-colour", "colours of tags", `line ${line}`);
		return true;
	}
	const [, name, raw = ""] = FIELD.exec(text) ?? [];
	if (name === void 0) return false;
	const value = raw.trim().replace(/^(['"])(.*)\1$/, "$2");
	const key = name.toLowerCase();
	if (key === "title" || key === "description") {
		if (value !== "") header.head[key] = value;
	} else if (key === "dateformat") {
		if (/^[dM]\/[dM]\/y+$/.test(value) && value[0] !== value[2]) header.dateOptions = {
			...header.dateOptions,
			isDayFirst: value.startsWith("d")
		};
		else report(badDateFormat(value));
	} else if (key === "timezone" || key === "tz") {
		const zone = readZone(value);
		if (zone === void 0) report(badZone(value));
		else {
			header.timezone = zone.timezone;
			header.dateOptions = {
				...header.dateOptions,
				zone: zone.zone
			};
		}
	} else notes.lose("markwhen-header", "fields of the header", `line ${line}, ${name}`);
	return true;
}
var createHeader, COLOUR, FIELD;
var init_markwhen_header = __esmMin((() => {
	init_markwhen_drafts();
	init_markwhen_event();
	createHeader = () => ({
		dateOptions: {
			isDayFirst: false,
			zone: ""
		},
		timezone: void 0,
		head: {}
	});
	COLOUR = /^\s*#([\p{L}\p{N}_-]+):\s*(\S.*)$/u;
	FIELD = /^\s*([A-Za-z_][\w .-]{0,60}):(?:\s+(.*))?$/;
}));
// src/formats/markwhen-amount.ts
/** A number of one unit; undefined where the word is none. */
function amountOf(count, word) {
	const unit = UNITS.find(([pattern]) => pattern.test(word.toLowerCase().trim()))?.[1];
	if (unit === void 0) return void 0;
	const { months = 0, days = 0, weekdays = 0, ms = 0, grain } = unit;
	return {
		months: months * count,
		days: days * count,
		weekdays: weekdays * count,
		ms: ms * count,
		grain
	};
}
/** Reads "2 weeks", "1 year, 6 months"; undefined for anything else. */
function readAmount(text) {
	let sum;
	PIECE$1.lastIndex = 0;
	for (let at = 0; at < text.trimEnd().length; at = PIECE$1.lastIndex) {
		const match = PIECE$1.exec(text);
		const amount = match === null ? void 0 : amountOf(Number(match[1]), match[2] ?? "");
		if (amount === void 0) return void 0;
		sum = sum === void 0 ? amount : add(sum, amount);
	}
	return sum;
}
/** Passes Mondays to Fridays, forwards or back. */
function passWeekdays(local, count, sign) {
	let at = local + sign * Math.floor(count / 5) * 7 * MS_PER_DAY;
	for (let left = count % 5; left > 0; at += sign * MS_PER_DAY) if (isWeekday(sign > 0 ? at : at - 864e5)) left--;
	return at;
}
/** The clock reading that lies an amount after another (before it with −1): months by the calendar first, then days, then the rest. */
function shift(local, amount, sign = 1) {
	const { months, days, weekdays, ms } = amount;
	return clampFar(passWeekdays(clampFar(addUnits("month", local, sign * months) + sign * days * MS_PER_DAY), weekdays, sign) + sign * ms);
}
var GRAINS, finer, NO_AMOUNT, UNITS, UNIT_WORD, PIECE$1, add, times, isWeekday;
var init_markwhen_amount = __esmMin((() => {
	init_time();
	GRAINS = [
		"year",
		"month",
		"day",
		"time"
	];
	finer = (a, b) => GRAINS.indexOf(a) >= GRAINS.indexOf(b) ? a : b;
	NO_AMOUNT = {
		months: 0,
		days: 0,
		weekdays: 0,
		ms: 0,
		grain: "year"
	};
	UNITS = [
		[/^(?:milliseconds?|ms)$/, {
			ms: 1,
			grain: "time"
		}],
		[/^(?:seconds?|secs?|s)$/, {
			ms: 1e3,
			grain: "time"
		}],
		[/^(?:minutes?|mins?)$/, {
			ms: MS_PER_MINUTE,
			grain: "time"
		}],
		[/^(?:hours?|h)$/, {
			ms: MS_PER_HOUR,
			grain: "time"
		}],
		[/^(?:week|work|business)\s*days?$/, {
			weekdays: 1,
			grain: "day"
		}],
		[/^(?:days?|d)$/, {
			days: 1,
			grain: "day"
		}],
		[/^(?:weeks?|w)$/, {
			days: 7,
			grain: "day"
		}],
		[/^months?$/, {
			months: 1,
			grain: "month"
		}],
		[/^(?:years?|y)$/, {
			months: 12,
			grain: "year"
		}]
	];
	UNIT_WORD = "(?:week|work|business)\\s*days?|[a-z]+";
	PIECE$1 = new RegExp(`\\s*(\\d{1,6})\\s*(${UNIT_WORD})\\s*,?`, "iy");
	add = (a, b) => ({
		months: a.months + b.months,
		days: a.days + b.days,
		weekdays: a.weekdays + b.weekdays,
		ms: a.ms + b.ms,
		grain: finer(a.grain, b.grain)
	});
	times = (amount, factor) => ({
		months: amount.months * factor,
		days: amount.days * factor,
		weekdays: amount.weekdays * factor,
		ms: amount.ms * factor,
		grain: amount.grain
	});
	isWeekday = (local) => {
		return ((Math.floor(local / MS_PER_DAY) + 3) % 7 + 7) % 7 < 5;
	};
}));
// src/formats/markwhen-range.ts
function readRelative(text) {
	const [, amountText, word, name] = POSTFIXED.exec(text) ?? [];
	const postfixed = amountText === void 0 ? void 0 : readAmount(amountText.replace(/^\+/, ""));
	if (postfixed !== void 0) return {
		isBefore: word?.toLowerCase() === "before",
		id: name,
		edge: void 0,
		amount: postfixed
	};
	const [, keyword, id, edge, rest = ""] = PREFIXED.exec(text) ?? [];
	const amount = rest === "" ? NO_AMOUNT : readAmount(rest);
	if (amount === void 0 || rest === "" && keyword === void 0 && id === void 0) return void 0;
	return {
		isBefore: /^b/i.test(keyword ?? ""),
		id,
		edge: edge?.toLowerCase(),
		amount
	};
}
/** The event that a relative date is counted from. */
function referenceOf({ id }, { last, byId }, text) {
	const span = id === void 0 ? last : byId.get(id);
	if (span === void 0) return failed(id === void 0 ? noReference(text) : unknownReference(id));
	return span.isExact ? {
		ok: true,
		span
	} : failed(vagueReference(text));
}
/** "3 days", "before !id 1 week": it lasts that long and touches the event it is counted from. */
function relativeAlone(relative, known, text) {
	const found = referenceOf(relative, known, text);
	if (!found.ok) return found;
	const at = edgeOf(relative, found.span);
	const other = shift(at, relative.amount, relative.isBefore ? -1 : 1);
	return worked(found.span, Math.min(at, other), Math.max(at, other), relative.amount);
}
/** "1 week - 3 days": a gap, then how long; before an event both count back. */
function relativePair(from, to, known, text) {
	const found = referenceOf(from, known, text);
	if (!found.ok) return found;
	const sign = from.isBefore ? -1 : 1;
	const at = shift(edgeOf(from, found.span), from.amount, sign);
	const other = shift(at, to.amount, sign);
	const grain = finer(from.amount.grain, to.amount.grain);
	return worked(found.span, Math.min(at, other), Math.max(at, other), {
		...from.amount,
		grain
	});
}
/** The end of a range that begins with a date and ends with a length, or at another event. */
function endRelative(from, to, known, text) {
	if (!from.isExact) return failed(vagueReference(text));
	if (to.id === void 0) return worked(from, from.start, shift(from.start, to.amount), to.amount);
	const found = referenceOf(to, known, text);
	if (!found.ok) return found;
	const end = shift(edgeOf(to, found.span), to.amount, to.isBefore ? -1 : 1);
	const amount = {
		...to.amount,
		grain: finer(to.amount.grain, found.span.grain)
	};
	return ordered(worked(from, from.start, end, amount), text);
}
/** Two dates as one; both keep their own precision. */
function join$1(from, to, text) {
	const written = `${printSpan(from)}/${printSpan(to)}`;
	const parsed = parseDate(written);
	if (!parsed.ok) return failed({
		...parsed.problem,
		value: text
	});
	return {
		ok: true,
		span: {
			start: from.start,
			end: to.end,
			grain: finer(from.grain, to.grain),
			zone: from.zone,
			text: written,
			isExact: from.isExact && to.isExact
		}
	};
}
/** Reads the range that a separator makes of a text; undefined where its sides are no dates. */
function readPair(left, right, options, known, text) {
	if (isNow(left) && (isNow(right) || readRelative(right) !== void 0 || readPoint(right, options, void 0) !== void 0)) return failed(nowAlone(text));
	const from = readPoint(left, options, known.last);
	if (from !== void 0) {
		if (isNow(right)) {
			const open = {
				...from,
				text: `${printSpan(from)}/..`,
				end: Infinity,
				isExact: false
			};
			return parseDate(open.text).ok ? {
				ok: true,
				span: open
			} : void 0;
		}
		const to = readPoint(right, options, from);
		if (to !== void 0) return join$1(from, to, text);
		const relative = readRelative(right);
		return relative === void 0 ? void 0 : endRelative(from, relative, known, text);
	}
	const relative = readRelative(left);
	if (relative === void 0) return void 0;
	const length = readRelative(right);
	if (length !== void 0 && length.id === void 0) return relativePair(relative, length, known, text);
	const start = relativePair({ ...relative }, {
		...relative,
		amount: NO_AMOUNT
	}, known, text);
	const to = isNow(right) ? void 0 : readPoint(right, options, known.last);
	if (!start.ok || relative.isBefore) return start.ok ? void 0 : start;
	if (length !== void 0) return endRelative(start.span, length, known, text);
	if (to === void 0) return void 0;
	return ordered(worked(start.span, start.span.start, to.end, {
		...NO_AMOUNT,
		grain: to.grain
	}), text);
}
/**
* Reads what stands before the colon of an event; undefined where it is no date at all. `problem` says what EDTF makes
* of it, for advice.
*/
function readRange(text, options, known) {
	const trimmed = text.trim();
	const whole = readEdtf(trimmed, options.zone) ?? readPoint(trimmed, options, known.last);
	if (whole !== void 0) return {
		ok: true,
		span: whole
	};
	if (isNow(trimmed)) return failed(nowAlone(trimmed));
	for (const { index, 0: separator } of trimmed.matchAll(SEPARATOR)) {
		const [left, right] = [trimmed.slice(0, index), trimmed.slice(index + separator.length)];
		if (left === "" || right === "") continue;
		const pair = readPair(left, right, options, known, trimmed);
		if (pair !== void 0) return pair;
	}
	const relative = readRelative(trimmed);
	return relative === void 0 ? void 0 : relativeAlone(relative, known, trimmed);
}
/** What is wrong with a text that was meant as a date. */
function problemOf(text) {
	const parsed = parseDate(text.trim());
	const fallback = {
		code: "date-not-understood",
		message: `date not understood: ${JSON.stringify(text.slice(0, 60))}`,
		fix: "write 2014-03-18, 03/18/2014, 18 March 2014, or 2014 - 2016 for a range"
	};
	return parsed.ok ? fallback : parsed.problem;
}
var PREFIXED, POSTFIXED, failed, edgeOf, worked, disordered, ordered, SEPARATOR, isNow;
var init_markwhen_range = __esmMin((() => {
	init_time();
	init_markwhen_amount();
	init_markwhen_drafts();
	init_markwhen_point();
	PREFIXED = /^(?:(by|before|after)\b\s*)?(?:!([\w-]+?)(?:\.(start|end))?(?:\s+|$))?(?:plus\b|\+)?\s*(.*)$/i;
	POSTFIXED = /^(.+?)\s+(before|after)\s+!([\w-]+)$/i;
	failed = (draft) => ({
		ok: false,
		draft
	});
	edgeOf = ({ edge, isBefore }, { start, end }) => (edge ?? (isBefore ? "start" : "end")) === "start" ? start : end;
	worked = (from, start, end, amount) => {
		return {
			ok: true,
			span: {
				start,
				end,
				grain: finer(from.grain, amount.grain),
				zone: from.zone,
				text: void 0,
				isExact: true
			}
		};
	};
	disordered = (text) => ({
		code: "date-order",
		message: `end before its start: ${JSON.stringify(text.slice(0, 60))}`,
		fix: "write the earlier date first",
		value: text
	});
	ordered = (result, text) => result.ok && result.span.end < result.span.start ? failed(disordered(text)) : result;
	SEPARATOR = /\s*\/\s*|\s+to\s+|\s*[-–—]\s*/gi;
	isNow = (text) => /^now$/i.test(text.trim());
}));
// src/formats/markwhen-repeat.ts
/** "2014-03-18" and "2 weeks x5" of "2014-03-18 every 2 weeks x5". */
function splitRecurrence(text) {
	const [, date, rule] = EVERY.exec(text) ?? [];
	return date === void 0 ? {
		date: text,
		rule: void 0
	} : {
		date,
		rule: rule?.trim()
	};
}
function readRule(text, { start }, options) {
	const match = RULE.exec(text);
	if (match === null) return void 0;
	const [, number, unit = "", length, lengthUnit = "", count, until] = match;
	const every = amountOf(number?.toLowerCase() === "other" ? 2 : Number(number ?? 1), unit);
	if (every === void 0 || number === "0") return void 0;
	if (count !== void 0) return {
		every,
		count: Number(count),
		before: Infinity
	};
	if (until !== void 0) {
		const last = readPoint(until, options, void 0);
		if (last === void 0) return void 0;
		return {
			every,
			count: Infinity,
			before: Math.max(last.end, last.start + 1)
		};
	}
	if (length === void 0) return {
		every,
		count: Infinity,
		before: Infinity
	};
	if (/^times?$/i.test(lengthUnit)) return {
		every,
		count: Number(length),
		before: Infinity
	};
	const lasts = amountOf(Number(length), lengthUnit);
	if (lasts === void 0) return void 0;
	return {
		every,
		count: Infinity,
		before: shift(start, lasts)
	};
}
/** Start and end of the date that lies `index` steps after the first. */
function step({ start, end }, every, index) {
	const amount = times(every, index);
	let at = shift(start, amount);
	if (every.weekdays === 0) return {
		start: at,
		end: shift(end, amount)
	};
	while (!isWeekday(at)) at += MS_PER_DAY;
	return {
		start: at,
		end: at + end - start
	};
}
/**
* The dates of an event that is repeated by a rule such as "2 weeks for 5 times", itself the first. A day that a month
* lacks becomes its last.
*/
function repeatSpan(span, text, options, left, report) {
	const rule = readRule(text, span, options);
	if (rule === void 0) report(badRecurrence(text));
	else if (!span.isExact) report(vagueReference(printSpan(span)));
	if (rule === void 0 || !span.isExact) return [span];
	const far = shift(span.start, {
		months: 1200,
		days: 0,
		weekdays: 0,
		ms: 0,
		grain: "year"
	});
	const most = Math.min(MOST_DATES$1, left.dates);
	const spans = [span];
	for (let i = 1; i < rule.count; i++) {
		const { start, end } = step(span, rule.every, i);
		if (start >= rule.before) break;
		if (i >= most || start >= far) {
			report(cutRecurrence(text, MOST_DATES$1));
			break;
		}
		spans.push({
			...span,
			start,
			end,
			grain: finer(span.grain, rule.every.grain),
			text: void 0
		});
	}
	left.dates -= spans.length - 1;
	return spans;
}
var MOST_DATES$1, MOST_DATES_OF_FILE$1, createDatesLeft, EVERY, RULE;
var init_markwhen_repeat = __esmMin((() => {
	init_time();
	init_markwhen_amount();
	init_markwhen_drafts();
	init_markwhen_point();
	MOST_DATES$1 = 1e3;
	MOST_DATES_OF_FILE$1 = 2e5;
	createDatesLeft = () => ({ dates: MOST_DATES_OF_FILE$1 });
	EVERY = /^(.*?)\s+every\s+(.*)$/i;
	RULE = new RegExp(`^(?:(\\d{1,6}|other)\\s*)?(${UNIT_WORD})(?:\\s+for\\s+(\\d{1,6})\\s*(${UNIT_WORD})|\\s+x\\s*(\\d{1,6})|\\s+(?:until|til|to|\\|)\\s+(.+))?$`, "i");
}));
// src/formats/markwhen-lines.ts
/** Where a colon may end the dates: those with a space behind them first, since times have colons too. */
function* colons(line) {
	const places = [];
	for (let at = line.indexOf(":"); at >= 0 && at < LONGEST$1 && places.length < 12; at = line.indexOf(":", at + 1)) places.push(at);
	const isEnd = (at) => /^(?:\s|$)/.test(line.slice(at + 1, at + 2));
	yield* places.filter(isEnd);
	yield* places.filter((at) => !isEnd(at));
}
/** Reads the dates at the start of a line; undefined for a line that has none. */
function readEventStart(line, options, known) {
	if (!START.test(line)) return void 0;
	for (const at of colons(line)) {
		const dateText = line.slice(0, at).trim();
		const { date, rule } = splitRecurrence(dateText);
		const range = readRange(date, options, known);
		if (range !== void 0) return {
			dateText,
			text: line.slice(at + 1),
			range,
			rule
		};
	}
}
/** The text that was meant as a date, of a line that begins like an event; undefined for an ordinary line. */
function meantAsDate(line) {
	if (!START.test(line)) return void 0;
	const end = line.slice(0, LONGEST$1).search(/:(?:\s|$)/);
	if (end < 0) return void 0;
	const text = line.slice(0, end).trim();
	if (/^(?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2}),? \d{3,4}$/u.test(text)) return text;
	const words = text.replace(/![\w-]+(?:\.\w+)?/g, "").match(/\p{L}+/gu) ?? [];
	return /\d|now/i.test(text) && words.every((word) => DATE_WORD.test(word)) ? text : void 0;
}
var LONGEST$1, MONTH_WORD, START, DATE_WORD;
var init_markwhen_lines = __esmMin((() => {
	init_markwhen_range();
	init_markwhen_repeat();
	LONGEST$1 = 160;
	MONTH_WORD = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
	START = new RegExp(`^\\s*(?:[\\d[{!+.]|-\\d|/\\d|Y-?\\d|(?:now|by|before|after|plus|${MONTH_WORD})\\b)`, "i");
	DATE_WORD = new RegExp(`^(?:${MONTH_WORD}|now|to|every|other|for|times?|until|til|x|by|before|after|plus|am|pm|bce?|ce|ad|t|z|y|ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|d|days?|w|weeks?|work|business|weekdays?|months?|years?|st|nd|rd|th)$`, "i");
}));
// src/formats/markwhen.ts
function close(state) {
	const { current } = state;
	state.current = void 0;
	if (current !== void 0 && current !== "refused") state.finish(current);
}
/** A line that begins or ends a section or group; false for any other. */
function readGroupLine(text, state, report) {
	const heading = HEADING.exec(text);
	const begin = BEGIN.exec(text);
	const isEnd = END.test(text);
	if (heading === null && begin === null && !isEnd) return false;
	close(state);
	state.isBody = true;
	state.mayHaveProperties = !isEnd;
	if (isEnd) {
		state.groups.end(text.trim(), report);
		return true;
	}
	const inline = readInline((heading?.[2] ?? begin?.[1] ?? "").replace(/(?:^|\s)\/\/.*$/, ""), report);
	if (heading === null) state.groups.begin(inline.text, inline.tags);
	else state.groups.heading((heading[1] ?? "").length, inline.text, inline.tags);
	return true;
}
/** The first line of an event. */
function beginEvent(start, line, state, report) {
	close(state);
	state.isBody = true;
	if (!start.range.ok) {
		state.current = "refused";
		report({
			severity: "error",
			...start.range.draft
		});
		return;
	}
	const { span } = start.range;
	const { rule } = start;
	const options = state.header.dateOptions;
	const first = readInline(start.text, report);
	state.last = span;
	if (first.id !== void 0) state.byId.set(first.id, span);
	const category = state.groups.category();
	state.current = {
		line,
		spans: rule === void 0 ? [span] : repeatSpan(span, rule, options, state.left, report),
		first,
		category: category === void 0 ? void 0 : state.names.idOf(category),
		groupTags: state.groups.tags(),
		properties: /* @__PURE__ */ new Map(),
		body: []
	};
	state.mayHaveProperties = true;
}
/** A line under an event or group. */
function readOtherLine(text, line, state, report) {
	const { current, notes, byId } = state;
	const [, key, value = ""] = state.mayHaveProperties && PROPERTY.exec(text) || [];
	if (current === "refused") return;
	if (key === void 0) state.mayHaveProperties = false;
	if (current === void 0) {
		if (key !== void 0) notes.lose("markwhen-group-property", "properties of sections", `line ${line}`);
		else if (text.trim() !== "") report(strayLine(text.trim()));
	} else if (key === void 0) current.body.push(text);
	else {
		const name = key.toLowerCase() === "id" ? "id" : key;
		current.properties.set(name, value.trim());
		const [span] = current.spans;
		if (name === "id" && span !== void 0) byId.set(value.trim(), span);
	}
}
function readLine(text, line, state) {
	const { notes, header } = state;
	const column = text.length - text.trimStart().length + 1;
	const report = (draft) => notes.problem(draft, {
		line,
		column
	});
	if (COMMENT.test(text)) return notes.lose("markwhen-comment", "comments", `line ${line}`);
	if (readGroupLine(text, state, report)) return;
	const start = readEventStart(text, header.dateOptions, state);
	if (start !== void 0) return beginEvent(start, line, state, report);
	const meant = meantAsDate(text);
	if (meant !== void 0) {
		close(state);
		state.isBody = true;
		state.current = "refused";
		return report({
			severity: "error",
			...problemOf(meant),
			value: meant
		});
	}
	if (!state.isBody) {
		if (text.trim() !== "" && !readHeaderLine(text, line, header, notes, report)) report(strayLine(text.trim()));
		return;
	}
	readOtherLine(text, line, state, report);
}
var COMMENT, HEADING, BEGIN, END, PROPERTY, readMarkwhen;
var init_markwhen = __esmMin((() => {
	init_category_names();
	init_finish();
	init_markwhen_drafts();
	init_markwhen_event();
	init_markwhen_groups();
	init_markwhen_header();
	init_markwhen_lines();
	init_markwhen_range();
	init_markwhen_repeat();
	init_markwhen_text();
	COMMENT = /^\s*\/\//;
	HEADING = /^\s*(#{1,6})\s+(.*)$/;
	BEGIN = /^\s*(?:section|group)(?:\s+(.*))?$/i;
	END = /^\s*end\s?(?:section|group)\b/i;
	PROPERTY = /^\s*([A-Za-z_][\w.-]{0,60}):(?:\s+(.*))?$/;
	readMarkwhen = ({ text }, notes) => {
		const events = [];
		const lines = [];
		const header = createHeader();
		const names = createCategoryNames();
		const state = {
			notes,
			header,
			groups: createGroups(),
			names,
			left: createDatesLeft(),
			byId: /* @__PURE__ */ new Map(),
			last: void 0,
			isBody: false,
			current: void 0,
			mayHaveProperties: false,
			finish: (event) => {
				const report = (draft) => notes.problem(draft, {
					line: event.line,
					column: 1
				});
				for (const raw of finishEvent(event, header.timezone, report)) {
					events.push(raw);
					lines.push(event.line);
				}
			}
		};
		text.split(/\r\n|\n|\r/).forEach((line, i) => readLine(line, i + 1, state));
		close(state);
		const categories = names.list();
		return {
			version: 1,
			...header.head,
			...categories.length === 0 ? {} : { categories },
			events: withIds(events, "en", (i, draft) => notes.problem(draft, {
				line: lines[i] ?? 1,
				column: 1
			}))
		};
	};
}));
// src/formats/slide.ts
/** A value as text, trimmed; "" where there is none, or (told) none that is one. */
function textAt(object, steps, notes) {
	const name = steps.at(-1) ?? "";
	const value = Object.hasOwn(object, name) ? object[name] : void 0;
	if (typeof value === "string") return value.trim();
	if (typeof value === "number") return String(value);
	if (value !== void 0 && value !== null) notes.tell(wrongType(name, "a text", value), steps);
	return "";
}
/** An object inside a slide; an empty one where there is none, or (told) none that is one. */
function objectAt(object, name, notes) {
	const value = Object.hasOwn(object, name) ? object[name] : void 0;
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	if (value !== void 0 && value !== null && value !== "") notes.tell(wrongType(name, "an object", value), [name]);
	return {};
}
/** Says of keys that have no place in our events that they are lost. */
function loseOthers(object, known, name, notes) {
	for (const [key, value] of Object.entries(object)) if (!known.includes(key) && value !== "" && value !== null) notes.lose("other-field", "field that has no place here", `${name}.${key}`);
}
/** What TimelineJS draws and we do not. */
function loseLooks(slide, notes) {
	const { background } = slide.value;
	if (!(background === void 0 || background === null || background === "" || typeof background === "object" && Object.values(background).every((value) => value === "" || value === null))) notes.lose("background", "background of a slide");
}
var init_slide = __esmMin((() => {
	init_drafts();
}));
// src/formats/html-entities.ts
function numbered(code) {
	if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
	return code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : "�";
}
/** A text with its character references as characters; a name that is not known stays as it is written. */
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,9})|#[xX]([\da-fA-F]{1,8})|([a-zA-Z][a-zA-Z\d]{1,9}));/g, (all, decimal, hex, name) => {
		if (decimal !== void 0) return numbered(Number(decimal));
		if (hex !== void 0) return numbered(parseInt(hex, 16));
		return NAMED.get(name ?? "") ?? all;
	});
}
var LATIN1, OTHERS, NAMED, WINDOWS_1252;
var init_html_entities = __esmMin((() => {
	LATIN1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
	OTHERS = "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ensp   emsp   thinsp   zwnj ‌ zwj ‍ lrm ‎ rlm ‏".split(" ");
	NAMED = new Map([...LATIN1.map((name, i) => [name, String.fromCharCode(160 + i)]), ...OTHERS.flatMap((name, i) => i % 2 === 0 ? [[name, OTHERS[i + 1] ?? ""]] : [])]);
	WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
}));
// src/formats/html-tokens.ts
/**
* Cuts HTML into tags and texts, whatever it is: text that only looks like a tag stays text, comments and what is in
* scripts and styles are left out. Not HTML's own parser, which would need a document; linear in the length.
*/
function* htmlTokens(html) {
	const last = {
		"\"": html.lastIndexOf("\""),
		"'": html.lastIndexOf("'"),
		">": html.lastIndexOf(">")
	};
	let from = 0;
	let at = 0;
	while ((at = html.indexOf("<", at)) >= 0) {
		const comment = html.startsWith("<!--", at);
		const end = comment ? html.indexOf("-->", at) : tagEnd(html, at, last);
		if (end === void 0 || end < 0) {
			if (end === -1) break;
			at++;
			continue;
		}
		if (at > from) yield {
			kind: "text",
			text: decodeEntities(html.slice(from, at))
		};
		NAME.lastIndex = at;
		const [all = "", slash = "", written = ""] = (comment ? null : NAME.exec(html)) ?? [];
		const name = written.toLowerCase();
		from = end + (comment ? 3 : 1);
		if (slash !== "") yield {
			kind: "close",
			name
		};
		else if (name !== "") {
			yield {
				kind: "open",
				name,
				attributes: html.slice(at + all.length, end)
			};
			if (HIDDEN.has(name)) {
				const close = new RegExp(`</${name}`, "gi");
				close.lastIndex = from;
				from = close.exec(html)?.index ?? html.length;
			}
		}
		at = from;
	}
	if (from < html.length) yield {
		kind: "text",
		text: decodeEntities(html.slice(from))
	};
}
/** Where the tag (or declaration) at `start` ends; undefined: it is none; −1: it has no end. */
function tagEnd(html, start, last) {
	if (start > last[">"]) return -1;
	if (html[start + 1] === "!" || html[start + 1] === "?") return html.indexOf(">", start);
	NAME.lastIndex = start;
	const name = NAME.exec(html)?.[0];
	if (name === void 0) return void 0;
	for (let i = start + name.length; i <= last[">"]; i++) {
		const char = html[i];
		if (char === ">") return i;
		if ((char === "\"" || char === "'") && i < last[char]) i = html.indexOf(char, i + 1);
	}
	return -1;
}
/** The value of an attribute, "" where there is none. */
function attributeOf(token, name) {
	for (const [, key = "", double, single, bare] of token.attributes.matchAll(ATTRIBUTE)) if (key.toLowerCase() === name) return decodeEntities(double ?? single ?? bare ?? "").trim();
	return "";
}
var HIDDEN, NAME, ATTRIBUTE;
var init_html_tokens = __esmMin((() => {
	init_html_entities();
	HIDDEN = /* @__PURE__ */ new Set([
		"script",
		"style",
		"iframe",
		"noscript",
		"template",
		"textarea"
	]);
	NAME = /<(\/?)([a-z][a-z\d:-]*)/iy;
	ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
}));
// src/formats/html-text.ts
/** An address as data give it, made absolute where only its scheme is missing; undefined if it cannot be used. */
function usableUrl(url) {
	const trimmed = url.trim();
	if (!/^(?:https?:|mailto:|\/\/)/i.test(trimmed)) return void 0;
	return safeUrl(trimmed.startsWith("//") ? `https:${trimmed}` : trimmed);
}
/** The address of a link that can be used; others are told, but not those within the page. */
function hrefOf(token, finds) {
	const written = attributeOf(token, "href");
	const href = usableUrl(written);
	if (href === void 0 && written !== "" && !written.startsWith("#")) finds.badAddress(written);
	return href;
}
/** Tells of a picture or anything else that is not text. */
function tellOf(token, finds) {
	if (token.name === "img") finds.image(attributeOf(token, "src"), attributeOf(token, "alt"));
	else if (EMBEDDED.has(token.name)) finds.dropped(token.name);
}
/**
* The words of HTML on one line. Where `finds.link` is missing, the address of a link stands in brackets behind its words.
* A text without tags only has its character references and white space made plain.
*/
function plainText(html, finds) {
	let text = "";
	let link;
	const endLink = () => {
		if (link === void 0) return;
		const words = collapsed(text.slice(link.from)).trim();
		if (finds.link !== void 0) finds.link(link.href, words);
		else if (!words.includes(link.href)) text += ` (${link.href})`;
		link = void 0;
	};
	for (const token of htmlTokens(html)) {
		if (token.kind === "text") text += token.text;
		else if (isBlock(token.name) || token.name === "br") text += " ";
		if (token.kind === "text") continue;
		if (token.name === "a") endLink();
		if (token.kind === "close") continue;
		const href = token.name === "a" ? hrefOf(token, finds) : void 0;
		if (href !== void 0) link = {
			href,
			from: text.length
		};
		tellOf(token, finds);
	}
	endLink();
	return collapsed(text).trim();
}
var BLOCKS, EMBEDDED, isBlock, collapsed;
var init_html_text = __esmMin((() => {
	init_model();
	init_html_tokens();
	BLOCKS = new Set("address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul".split(" "));
	EMBEDDED = new Set("script style iframe object embed video audio canvas svg map input select button".split(" "));
	isBlock = (name) => BLOCKS.has(name);
	collapsed = (text) => text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, "").replace(/[ \t\n\f\r]+/g, " ");
}));
// src/formats/markdown-escape.ts
/** One run of text. `isLink`: it stands between the brackets of a link. What follows the run is not known: it may be a sign. */
function escapeRun(text, isLink) {
	return text.replace(/[\\`*_<&[\]!]/g, (sign, at) => {
		const next = text[at + 1];
		const before = text[at - 1];
		return isSign(sign, before, next, isLink) ? `\\${sign}` : sign;
	});
}
function isSign(sign, before, next, isLink) {
	switch (sign) {
		case "_": return !(before !== void 0 && WORD.test(before) && next !== void 0 && WORD.test(next));
		case "<": return next === void 0 || /[a-z/!?]/i.test(next);
		case "&": return next === void 0 || /[#a-z]/i.test(next);
		case "[": return isLink;
		case "]": return isLink || next === void 0 || /[([:]/.test(next);
		case "!": return next === void 0 || next === "[";
		default: return true;
	}
}
var WORD, escapeLine, destination;
var init_markdown_escape = __esmMin((() => {
	WORD = /[\p{L}\p{N}]/u;
	escapeLine = (line) => line.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/^(?=[-+](?:\s|$)|#{1,6}(?:\s|$)|>|=+\s*$|-+\s*$|~{3})/, "\\");
	destination = (href) => {
		const safe = href.replaceAll("\\", "%5C").replace(/&(?=#?[a-z\d]+;)/gi, "&amp;");
		return /[()]/.test(safe) ? `<${safe}>` : safe;
	};
}));
// src/formats/markdown-blocks.ts
/** Starts a text of Markdown. */
function createBlocks() {
	let text = "";
	let quotes = 0;
	/** Lists that are open; those beyond DEEPEST are only counted. */
	const lists = [];
	let tooDeep = 0;
	let marker = "";
	let before = {
		quotes: 0,
		isItem: false
	};
	const paragraph = (lines) => {
		const quote = "> ".repeat(Math.min(quotes, DEEPEST));
		const real = lists.filter(({ items }) => items > 0).map(widthOf);
		const own = marker !== "" ? marker : " ".repeat(real.at(-1) ?? 0);
		const [first = "", ...others] = lines.split("\n").map(escapeLine);
		const indent = quote + " ".repeat(real.slice(0, -1).reduce((sum, width) => sum + width, 0));
		const rest = others.map((line) => `\n${indent}${" ".repeat(own.length)}${line}`);
		if (text !== "") {
			const isTight = marker !== "" && before.isItem && before.quotes === quotes;
			const blank = before.quotes > 0 && quotes > 0 ? quote.trimEnd() : "";
			text += isTight ? "\n" : `\n${blank}\n`;
		}
		text += indent + own + first + rest.join("");
		before = {
			quotes,
			isItem: real.length > 0
		};
		marker = "";
	};
	return {
		paragraph,
		quote: (step) => quotes = Math.max(0, quotes + step),
		openList(ordered) {
			marker = "";
			if (lists.length < DEEPEST) lists.push({
				ordered,
				items: 0
			});
			else tooDeep++;
		},
		closeList() {
			marker = "";
			if (tooDeep > 0) tooDeep--;
			else lists.pop();
		},
		item() {
			const list = lists.at(-1);
			if (list === void 0) return;
			list.items++;
			marker = markerOf(list);
		},
		text: () => text
	};
}
var DEEPEST, markerOf, widthOf;
var init_markdown_blocks = __esmMin((() => {
	init_markdown_escape();
	DEEPEST = 5;
	markerOf = ({ ordered, items }) => ordered ? `${items}. ` : "- ";
	widthOf = (list) => markerOf(list).length;
}));
// src/formats/html-markdown.ts
/** Emphasis with its signs; without, where they would not be read as such (within a word). */
function emphasised(line) {
	const moved = line.replace(/\u0002( *)\u0001|\u0004( *)\u0003/g, "$1$2").replace(/([\u0001\u0003])([ \n]+)/g, "$2$1").replace(/([ \n]+)([\u0002\u0004])/g, "$2$1");
	return moved.replace(/([\u0001\u0003])([^\u0001-\u0004]*)[\u0002\u0004]/g, (all, mark, words, at) => {
		const sign = mark === "" ? "**" : "*";
		const isFree = /[\s([{"'“‘«—–/-]/.test(moved[at - 1] ?? " ") && /[\s.,;:!?)\]}"'”’»—–/-]/.test(moved[at + all.length] ?? " ");
		return words !== "" && isFree ? sign + words + sign : words;
	});
}
/** A run of text, its addresses as links. */
function linked(text) {
	let out = "";
	let from = 0;
	for (const match of text.matchAll(URL_IN_TEXT)) {
		const trimmed = match[0].replace(/[.,;:!?'”’»\]}]+$/, "");
		const written = trimmed.includes("(") ? trimmed : trimmed.replace(/\).*$/, "");
		const href = usableUrl(written);
		if (href === void 0) continue;
		out += `${escapeRun(text.slice(from, match.index), false)}<${href.replaceAll("<", "%3C")}>`;
		from = match.index + written.length;
	}
	return out + escapeRun(text.slice(from), false);
}
/** One paragraph while it is written. */
function createLine(options) {
	let line = "";
	let link;
	/** Emphasis within emphasis is counted, not written. */
	let marked;
	const endMark = () => {
		if (marked !== void 0) line += marked.close;
		marked = void 0;
	};
	const endLink = () => {
		if (link === void 0) return;
		if (marked !== void 0 && marked.from >= link.from) endMark();
		const [, lead = "", words = "", trail = ""] = /^(\s*)([^]*?)(\s*)$/.exec(line.slice(link.from)) ?? [];
		const label = words.replace(/[\u0001-\u0004]/g, "") === "" ? escapeRun(link.href, true) : words;
		line = `${line.slice(0, link.from)}${lead}[${label}](${destination(link.href)})${trail}`;
		link = void 0;
	};
	return {
		text(text) {
			const words = collapsed(text);
			const run = link !== void 0 ? escapeRun(words, true) : options.autolink ? linked(words) : escapeRun(words, false);
			const last = line.at(-1);
			line += last === void 0 || last === " " || last === "\n" ? run.trimStart() : run;
		},
		break() {
			line = link === void 0 ? `${line.trimEnd()}\n` : `${line} `;
		},
		link(href) {
			endLink();
			if (href !== void 0) link = {
				href,
				from: line.length
			};
		},
		mark(name, isOpen) {
			const mark = markOf(name);
			if (mark === void 0) return;
			if (isOpen && marked !== void 0) marked.inner++;
			else if (isOpen) {
				marked = {
					close: mark[1],
					from: line.length,
					inner: 0
				};
				line += mark[0];
			} else if (marked !== void 0 && marked.inner > 0) marked.inner--;
			else if (marked !== void 0) {
				if (link !== void 0 && marked.from < link.from) endLink();
				endMark();
			}
		},
		/** The paragraph with hard breaks; empty where it has no words. */
		end() {
			endLink();
			if (marked !== void 0) line += marked.close;
			const done = emphasised(line).trim().replace(/ {2,}/g, " ").replace(/ *\n */g, "  \n");
			line = "";
			marked = void 0;
			return done;
		}
	};
}
/**
* HTML as the Markdown of a summary: paragraphs, line breaks, bold, italics, links, lists and quotes; of everything
* else the words. What is shown is exactly the text of the HTML; nothing of it is HTML afterwards. Blank lines part
* paragraphs too, as authors of plain text mean them.
*/
function markdownText(html, finds, options) {
	const blocks = createBlocks();
	const line = createLine(options);
	const flush = () => {
		const text = line.end();
		if (text !== "") blocks.paragraph(text);
	};
	const open = (token) => {
		const { name } = token;
		if (isBlock(name)) flush();
		if (name === "br") line.break();
		else if (name === "a") line.link(hrefOf(token, finds));
		else if (name === "blockquote") blocks.quote(1);
		else if (name === "ul" || name === "ol") blocks.openList(name === "ol");
		else if (name === "li") blocks.item();
		else if (/^h[1-6]$/.test(name)) line.mark("b", true);
		else line.mark(name, true);
		tellOf(token, finds);
	};
	const close = (name) => {
		if (isBlock(name)) flush();
		if (name === "a") line.link(void 0);
		else if (name === "blockquote") blocks.quote(-1);
		else if (name === "ul" || name === "ol") blocks.closeList();
		else line.mark(name, false);
	};
	for (const token of htmlTokens(html)) if (token.kind === "open") open(token);
	else if (token.kind === "close") close(token.name);
	else token.text.split(/\n[ \t\r]*\n/).forEach((part, i) => {
		if (i > 0) flush();
		line.text(part);
	});
	flush();
	return blocks.text();
}
var MARKS, markOf, URL_IN_TEXT;
var init_html_markdown = __esmMin((() => {
	init_html_text();
	init_html_tokens();
	init_markdown_blocks();
	init_markdown_escape();
	MARKS = {
		b: ["", ""],
		strong: ["", ""],
		i: ["", ""],
		em: ["", ""]
	};
	markOf = (name) => Object.hasOwn(MARKS, name) ? MARKS[name] : void 0;
	URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"]+/gi;
}));
// src/formats/timelinejs-media.ts
/** Whether an address is certainly that of a picture: only then may the page offer to load it. */
function isPicture(href) {
	const path = href.replace(/[?#].*$/, "");
	return PICTURE.test(path) && !FILE_PAGE.test(path);
}
/** What the texts of a slide have beside words, as far as an event can hold it. */
function findsIn(gathered, notes, steps, links) {
	return {
		image(url, alt) {
			const href = usableUrl(url);
			if (href === void 0) notes.tell(badUrl(url), steps);
			else gathered.media.push({
				url: href,
				alt
			});
		},
		...links === "sources" ? { link: (href, words) => gathered.sources.push({
			url: href,
			title: words === "" ? href : words
		}) } : {},
		badAddress: (value) => notes.tell(badUrl(value), steps),
		dropped: (name) => notes.lose("html-element", "element of HTML that is no text", name)
	};
}
/**
* The media of a slide: a picture is one; a page with something to see (a video, a map, an article) becomes a source; a quote
* becomes the Markdown that is returned, "" otherwise.
*/
function readMedia(slide, gathered, notes) {
	const media = objectAt(slide, "media", notes);
	loseOthers(media, KNOWN$5, "media", notes);
	const plain = (name) => {
		const steps = ["media", name];
		const finds = findsIn(gathered, notes, steps, "in brackets");
		return plainText(textAt(media, steps, notes), finds);
	};
	const url = textAt(media, ["media", "url"], notes);
	const words = {
		caption: plain("caption"),
		credit: plain("credit"),
		title: plain("title")
	};
	const alt = plain("alt");
	if (textAt(media, ["media", "thumbnail"], notes) !== "") notes.lose("media-thumbnail", "small picture beside the media");
	readLink(textAt(media, ["media", "link"], notes), words, gathered, notes);
	if (url.startsWith("<")) return readEmbedded(url, words, gathered, notes);
	const href = usableUrl(url);
	if (href === void 0) {
		if (url !== "") notes.tell(badUrl(url), ["media", "url"]);
		if (words.caption + words.credit !== "") notes.lose("media-words", "caption or credit of media that are not there");
	} else if (isPicture(href)) {
		const { caption, credit } = words;
		if (alt === "" && caption === "") notes.lose("picture-without-words", "picture that nothing describes");
		gathered.media.push({
			url: href,
			alt: alt === "" ? words.title : alt,
			...credit === "" ? {} : { credit },
			...caption === "" ? {} : { caption }
		});
	} else addSource(href, words, gathered, notes);
	return "";
}
function addSource(href, words, gathered, notes) {
	const { caption, credit, title } = words;
	notes.lose("media-as-source", "media that are no picture, a link among the sources", href);
	gathered.sources.push({
		url: href,
		title: caption || title || (hostOf(href) ?? href),
		...credit === "" ? {} : { publisher: credit }
	});
}
/** Where a click on the media leads. */
function readLink(link, words, gathered, notes) {
	if (link === "") return;
	const href = usableUrl(link);
	if (href === void 0) notes.tell(badUrl(link), ["media", "link"]);
	else gathered.sources.push({
		url: href,
		title: words.title || (hostOf(href) ?? href)
	});
}
/** Media given as HTML: a frame's page becomes a source, everything else is a text, mostly a quote. */
function readEmbedded(html, words, gathered, notes) {
	let isFrame = false;
	for (const token of htmlTokens(html)) {
		if (token.kind !== "open" || token.name !== "iframe") continue;
		isFrame = true;
		const source = attributeOf(token, "src");
		const href = usableUrl(source);
		if (href === void 0) notes.tell(badUrl(source), ["media", "url"]);
		else addSource(href, words, gathered, notes);
	}
	const finds = findsIn(gathered, notes, ["media", "url"], "in brackets");
	const dropped = (name) => {
		if (name !== "iframe") finds.dropped(name);
	};
	const text = markdownText(html, {
		...finds,
		dropped
	}, { autolink: false });
	const below = isFrame ? [] : [words.caption, words.credit].filter((word) => word !== "");
	if (text === "" && below.length > 0) notes.lose("media-words", "caption or credit of media that are not there");
	if (text === "" || below.length === 0) return text;
	return `${text}\n\n${markdownText(plainAsHtml(below.join(", ")), finds, { autolink: false })}`;
}
var PICTURE, FILE_PAGE, KNOWN$5, plainAsHtml;
var init_timelinejs_media = __esmMin((() => {
	init_model();
	init_drafts();
	init_html_markdown();
	init_html_text();
	init_html_tokens();
	init_slide();
	PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;
	FILE_PAGE = /\/wiki\/[^/]+:/;
	KNOWN$5 = [
		"url",
		"caption",
		"credit",
		"alt",
		"title",
		"thumbnail",
		"link",
		"link_target"
	];
	plainAsHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}));
// src/formats/timelinejs-dataset.ts
/** Title and description of the dataset: what the title slide says. */
function readTitleSlide(slide, notes) {
	const text = objectAt(slide.value, "text", notes);
	const media = objectAt(slide.value, "media", notes);
	const plain = (name) => {
		const steps = ["text", name];
		const finds = findsIn({
			media: [],
			sources: []
		}, notes, steps, "in brackets");
		const image = () => notes.lose("title-media", "media of the title");
		return plainText(textAt(text, steps, notes), {
			...finds,
			image
		});
	};
	if (Object.values(media).some((value) => value !== "" && value !== null)) notes.lose("title-media", "media of the title");
	loseLooks(slide, notes);
	const [title, description] = [plain("headline"), plain("text")];
	return {
		...title === "" ? {} : { title },
		...description === "" ? {} : { description }
	};
}
/** The dataset of events in the order of the file, and of where each stands. */
function datasetOf(top, events, { categories }) {
	const all = categories.all();
	return {
		version: 1,
		...top,
		...all === void 0 ? {} : { categories: [...all] },
		events: withIds(events.map(({ event }) => event), "en", (i, draft) => events[i]?.notes.tell(draft, ["unique_id"]))
	};
}
var init_timelinejs_dataset = __esmMin((() => {
	init_finish();
	init_html_text();
	init_slide();
	init_timelinejs_media();
}));
// src/formats/categories.ts
function createCategories() {
	const byLabel = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const next = /* @__PURE__ */ new Map();
	const free = (base) => {
		let id = base;
		for (let n = next.get(base) ?? 2; taken.has(id); n++) {
			id = `${base.slice(0, 248)}-${n}`;
			next.set(base, n + 1);
		}
		taken.add(id);
		return id;
	};
	return {
		idOf(label, wanted) {
			const known = byLabel.get(label);
			if (known !== void 0) return known.id;
			const id = free(wanted ?? makeId("", label));
			byLabel.set(label, {
				id,
				label
			});
			return id;
		},
		all: () => byLabel.size === 0 ? void 0 : [...byLabel.values()]
	};
}
var init_categories = __esmMin((() => {
	init_model();
}));
// src/formats/date-drafts.ts
var cells, midnights, dayWithoutMonth;
var init_date_drafts = __esmMin((() => {
	init_drafts();
	cells = (count) => count === 1 ? "1 cell" : `${count} cells`;
	midnights = (count) => ({
		code: "date-midnight",
		message: `times all 00:00, read as whole days in ${cells(count)}`,
		fix: "leave out the time where only the day is known"
	});
	dayWithoutMonth = (value) => ({
		code: "date-part-missing",
		message: `day without a month, the year alone is taken: ${shown(value)}`,
		fix: "add the month",
		value
	});
}));
// src/formats/timelinejs-drafts.ts
var error, yearNotUnderstood, yearZero, yearTooFar, partImpossible, timeWithoutDay, endBeforeStart, timeNotUnderstood, endWithoutYear, titleFromText, doubtInWords, secondTitle;
var init_timelinejs_drafts = __esmMin((() => {
	init_drafts();
	error = (draft) => ({
		severity: "error",
		...draft
	});
	yearNotUnderstood = (value) => error(about("date-not-understood", "year not understood", /b\.?\s*c/i.test(value) ? "write the year BCE as a negative number: -490" : "write a whole number: 1990, or -490 for 490 BCE", value));
	yearZero = (value) => error(about("date-impossible", "year that no calendar has", "write -1 for 1 BCE", value));
	yearTooFar = (value) => error(about("date-too-far", "year too far away", "write a year within ±9E15", value));
	partImpossible = (name, low, high, value) => error(about("date-impossible", `${name} not in the calendar`, `write a number from ${low} to ${high}, or leave ${name} empty where it is not known`, value));
	timeWithoutDay = (value) => about("date-part-missing", "time without a day, left out", "add month and day", value);
	endBeforeStart = (value) => error(about("date-order", "end before its start", "swap start and end, or check both", value));
	timeNotUnderstood = (value) => about("time-not-understood", "time of day not understood, left out", "write 18:30", value);
	endWithoutYear = (value) => about("date-part-missing", "end without a year, left out", "add the year of the end", value);
	titleFromText = (title) => about("headline-missing", "headline missing, the title is how the slide begins", "add a headline", title);
	doubtInWords = (display, fix) => about("date-doubt-in-words", "doubt about a date in its words only, the picture does not show it", `keep the dates as EDTF in our JSON or CSV: ${fix}`, display);
	secondTitle = (value) => about("title-repeated", "title slide given twice, the second is an event", "keep one", value);
}));
// src/formats/timelinejs-date.ts
/** A year as EDTF writes it; `year` as TimelineJS counts, without a year 0. */
function edtfYear$1(year) {
	const astronomical = year < 0 ? year + 1 : year;
	const digits = pad$1(Math.abs(astronomical), 4);
	return `${digits.length > 4 ? "Y" : ""}${astronomical < 0 ? "-" : ""}${digits}`;
}
/** The date of an object as EDTF text; 'none' where it is empty, 'bad' where it is told why it is none. */
function readOne(value, end, notes) {
	const bad = (draft, steps) => {
		notes.tell({
			severity: "error",
			...draft
		}, steps);
		return "bad";
	};
	if (value === void 0 || value === null || value === "") return "none";
	if (typeof value !== "object" || Array.isArray(value)) return bad(wrongType(end, "an object", value), [end]);
	const given = value;
	const cells = {};
	for (const name of FIELDS$2) {
		const raw = Object.hasOwn(given, name) ? given[name] : void 0;
		const cell = cellOf(raw);
		if (cell === void 0) return bad(wrongType(name, "a number", raw), [end, name]);
		cells[name] = cell;
	}
	const fields = cells;
	if (fields.year === "") {
		const first = FIELDS$2.map((name) => fields[name]).find((cell) => cell !== "");
		if (first === void 0) return "none";
		if (end === "start_date") return bad(missing("year"), [end, "year"]);
		notes.tell(endWithoutYear(first), [end, "year"]);
		return "none";
	}
	const text = textOf(fields, end, notes);
	return typeof text === "string" ? { text } : bad(text.draft, [end, text.field]);
}
function textOf(fields, end, notes) {
	const { year: yearText, month, day } = fields;
	if (!/^-?\d+$/.test(yearText)) return {
		draft: yearNotUnderstood(yearText),
		field: "year"
	};
	const year = Number(yearText);
	if (year === 0) return {
		draft: yearZero(yearText),
		field: "year"
	};
	if (!Number.isSafeInteger(year)) return {
		draft: yearTooFar(yearText),
		field: "year"
	};
	if (Math.abs(year) > FAR_YEAR$1) notes.lose("date-beyond-picture", "date that the picture shows nearer than it is");
	const text = edtfYear$1(year);
	const clock = clockOf$1(fields);
	if (typeof clock !== "string") return clock;
	if (month === "") {
		if (day !== "") notes.tell(dayWithoutMonth(day), [end, "day"]);
		else if (clock !== "") notes.tell(timeWithoutDay(clock), [end, "hour"]);
		return text;
	}
	if (!isIn(month, 1, 12)) return {
		draft: partImpossible("month", 1, 12, month),
		field: "month"
	};
	const withMonth = `${text}-${pad$1(Number(month), 2)}`;
	if (day === "") {
		if (clock !== "") notes.tell(timeWithoutDay(clock), [end, "hour"]);
		return withMonth;
	}
	const length = daysInMonth(year < 0 ? year + 1 : year, Number(month));
	if (!isIn(day, 1, length)) return {
		draft: partImpossible("day", 1, length, day),
		field: "day"
	};
	if (fields.hour !== "" && fields.minute === "") notes.lose("hour-alone", "hour without minutes, read as the full hour");
	return `${withMonth}-${pad$1(Number(day), 2)}${clock === "" ? "" : `T${clock}`}`;
}
/** "06:45:56.120", "" without an hour. */
function clockOf$1(fields) {
	for (const [name, high] of Object.entries(CLOCK)) {
		const cell = fields[name];
		if (cell !== "" && !isIn(cell, 0, high)) return {
			draft: partImpossible(name, 0, high, cell),
			field: name
		};
	}
	const { hour, minute, second, millisecond } = fields;
	if (hour === "") return "";
	const time = `${pad$1(Number(hour), 2)}:${pad$1(Number(minute), 2)}`;
	if (second === "") return time;
	const whole = `${time}:${pad$1(Number(second), 2)}`;
	return millisecond === "" ? whole : `${whole}.${pad$1(Number(millisecond), 3)}`;
}
/** The date of a slide as EDTF text, undefined (told) where it has none that can be used. */
function readDates$1(slide, notes) {
	const [start, end] = ["start_date", "end_date"].map((name) => readOne(Object.hasOwn(slide, name) ? slide[name] : void 0, name, notes));
	if (start === "none" || start === void 0) notes.tell({
		severity: "error",
		...missing("start_date")
	}, ["start_date"]);
	if (typeof start !== "object" || end === "bad") return void 0;
	const text = typeof end === "object" && end.text !== start.text ? `${start.text}/${end.text}` : start.text;
	const parsed = parseDate(text);
	if (parsed.ok) return text;
	const { problem } = parsed;
	const draft = problem.code === "date-order" ? endBeforeStart(text) : {
		...problem,
		value: text
	};
	notes.tell({
		severity: "error",
		...draft
	}, ["end_date"]);
}
/** Warns where the words that a slide shows instead of its date say less than the date does. */
function tellDoubt(display, notes, steps) {
	if (!DOUBT.test(display)) return;
	const parsed = parseDate(display.slice(0, 100));
	notes.tell(doubtInWords(display, parsed.ok ? `write ${display}` : parsed.problem.fix), steps);
}
var FIELDS$2, CLOCK, FAR_YEAR$1, pad$1, cellOf, isIn, DOUBT;
var init_timelinejs_date = __esmMin((() => {
	init_time();
	init_date_drafts();
	init_drafts();
	init_timelinejs_drafts();
	FIELDS$2 = [
		"year",
		"month",
		"day",
		"hour",
		"minute",
		"second",
		"millisecond"
	];
	CLOCK = {
		hour: 23,
		minute: 59,
		second: 59,
		millisecond: 999
	};
	FAR_YEAR$1 = 27e4;
	pad$1 = (value, width) => String(value).padStart(width, "0");
	cellOf = (value) => {
		if (value === void 0 || value === null) return "";
		if (typeof value === "number") return String(value);
		return typeof value === "string" ? value.replace(/[\s,]+/g, "") : void 0;
	};
	isIn = (cell, low, high) => /^\d+$/.test(cell) && Number(cell) >= low && Number(cell) <= high;
	DOUBT = /(?:^|[^\p{L}])(?:c|ca|circa|about|around|approx|approximately|roughly|probably|possibly|perhaps|maybe|before|after|or|early|mid|late|unknown|uncertain|undated|spring|summer|autumn|fall|winter)(?:[^\p{L}]|$)|[?~≈]|\d0s(?:[^\p{L}]|$)|centur|decade/iu;
}));
// src/formats/timelinejs-event.ts
/** A title made of a longer text: its beginning, at most some 80 characters, cut between words. */
function beginning(text) {
	if (text.length <= 80) return text;
	return `${text.slice(0, 80).replace(/\s+\S*$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}
function readTitle(slide, gathered, notes) {
	const text = objectAt(slide.value, "text", notes);
	loseOthers(text, ["headline", "text"], "text", notes);
	const plain = (object, steps, found) => plainText(textAt(object, steps, notes), findsIn(found, notes, steps, "sources"));
	const headline = plain(text, ["text", "headline"], gathered);
	if (headline !== "") return headline;
	const quiet = {
		tell: () => void 0,
		lose: () => void 0
	};
	const first = (object, steps) => plainText(textAt(object, steps, quiet), findsIn({
		media: [],
		sources: []
	}, quiet, steps, "sources"));
	const media = objectAt(slide.value, "media", quiet);
	const title = beginning(first(text, ["text", "text"]) || first(media, ["media", "caption"]));
	if (title === "") {
		notes.tell({
			severity: "error",
			...missing("headline")
		}, ["text", "headline"]);
		return;
	}
	notes.tell(titleFromText(title), ["text", "headline"]);
	return title;
}
function readSummary(slide, gathered, notes) {
	const steps = ["text", "text"];
	const quiet = {
		...notes,
		tell: () => void 0
	};
	const text = textAt(objectAt(slide.value, "text", quiet), steps, notes);
	const { autolink } = slide.value;
	return [markdownText(text, findsIn(gathered, notes, steps, "in brackets"), { autolink: autolink !== false }), readMedia(slide.value, gathered, notes)].filter((part) => part !== "").join("\n\n");
}
/** Coordinates, which slides of TimelineJS had until version 3. */
function readLocation(slide, notes) {
	const location = objectAt(slide.value, "location", notes);
	loseOthers(location, [
		"name",
		"lat",
		"lon"
	], "location", notes);
	const name = textAt(location, ["location", "name"], notes);
	const coordinate = (field, limit) => {
		const cell = textAt(location, ["location", field], notes);
		if (cell === "") return void 0;
		if (Math.abs(Number(cell)) <= limit) return Number(cell);
		notes.tell(outOfRange(field, -limit, limit, cell), ["location", field]);
	};
	const [lat, lon] = [coordinate("lat", 90), coordinate("lon", 180)];
	if (lat !== void 0 && lon !== void 0) return {
		name: name === "" ? `${lat}, ${lon}` : name,
		lat,
		lon
	};
	if ((lat ?? lon) !== void 0) notes.tell(halfPlace(String(lat ?? lon)), ["location"]);
	return name === "" ? void 0 : { name };
}
/** The words shown instead of dates, and everything that TimelineJS does not know: kept as they are. */
function readMore(slide, notes) {
	const more = [];
	const display = (name, steps, object = slide.value) => {
		const finds = findsIn({
			media: [],
			sources: []
		}, notes, steps, "in brackets");
		const words = plainText(textAt(object, steps, notes), finds);
		if (words === "") return false;
		tellDoubt(words, notes, steps);
		more.push([name, words]);
		return true;
	};
	const dates = (name) => {
		const value = slide.value[name];
		return typeof value === "object" && value !== null ? value : {};
	};
	if (!display("Display Date", ["display_date"])) {
		display(DISPLAY_DATE, ["start_date", "display_date"], dates("start_date"));
		display(END_DISPLAY_DATE, ["end_date", "display_date"], dates("end_date"));
	}
	for (const [name, value] of slide.others) {
		if (value === null || value === "") continue;
		if (typeof value === "object") notes.lose("other-field", "field that has no place here", name);
		else more.push([name, String(value)]);
	}
	return more.length === 0 ? void 0 : Object.fromEntries(more);
}
function readId$1(slide, notes) {
	const id = textAt(slide.value, ["unique_id"], notes);
	if (id.length <= 256) return id === "" ? void 0 : id;
	notes.tell(tooLong("unique_id", 256, id), ["unique_id"]);
}
/** Reads the slides of one file. */
function createSlideReader() {
	const categories = createCategories();
	return {
		categories,
		read(slide, kind, notes) {
			const gathered = {
				media: [],
				sources: []
			};
			const date = readDates$1(slide.value, notes);
			const title = readTitle(slide, gathered, notes);
			if (date === void 0 || title === void 0) return void 0;
			const isEra = kind === "era";
			if (isEra) notes.lose("era-as-event", "band behind the events, an event here");
			loseLooks(slide, notes);
			const summary = readSummary(slide, gathered, notes);
			const finds = findsIn(gathered, notes, ["group"], "in brackets");
			const group = plainText(textAt(slide.value, ["group"], notes), finds);
			const { media, sources } = gathered;
			const fields = {
				id: readId$1(slide, notes),
				summary: summary === "" ? void 0 : summary,
				category: group !== "" ? categories.idOf(group) : isEra ? categories.idOf(ERA_LABEL, "era") : void 0,
				tags: isEra ? ["era"] : void 0,
				importance: isEra ? 1 : void 0,
				place: readLocation(slide, notes),
				media: media.length === 0 ? void 0 : media,
				sources: sources.length === 0 ? void 0 : sources,
				more: readMore(slide, notes)
			};
			const filled = Object.entries(fields).filter(([, value]) => value !== void 0);
			return {
				date,
				title,
				...Object.fromEntries(filled)
			};
		}
	};
}
var DISPLAY_DATE, END_DISPLAY_DATE, ERA_LABEL;
var init_timelinejs_event = __esmMin((() => {
	init_model();
	init_categories();
	init_drafts();
	init_html_markdown();
	init_html_text();
	init_slide();
	init_timelinejs_date();
	init_timelinejs_drafts();
	init_timelinejs_media();
	DISPLAY_DATE = "Display Date";
	END_DISPLAY_DATE = "End Display Date";
	ERA_LABEL = "Era";
}));
// src/formats/timelinejs-sheet.ts
/** "18:30", "6:30 pm", "1830", "18.30.05" as hour, minute and second; undefined for anything else. */
function readTime(text) {
	const match = /^(\d{1,2})(?:[:.]?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,3}))?)?)?\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim());
	if (match === null) return void 0;
	const [, hourText = "", minute = "", second = "", fraction, half] = match;
	const hour = Number(hourText);
	if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
	if (half !== void 0 && (hour < 1 || hour > 12)) return void 0;
	const later = half === void 0 ? hour : hour % 12 + (half.toLowerCase() === "p" ? 12 : 0);
	const millisecond = fraction === void 0 ? "" : fraction.padEnd(3, "0");
	return {
		hour: String(later),
		minute,
		second,
		millisecond
	};
}
/** A row as the JSON has it; `type` is what the column of that name says. */
function slideOfRow(cells, { headers, steps }, notes) {
	const parts = /* @__PURE__ */ new Map();
	const value = /* @__PURE__ */ new Map();
	const others = [];
	let type = "";
	headers.forEach((header, i) => {
		const cell = (cells[i] ?? "").trim();
		const [first, second] = steps[i] ?? [];
		if (cell === "") return;
		if (first === void 0) others.push([header, cells[i] ?? ""]);
		else if (first === "type") type = cell.toLowerCase();
		else if (second === void 0) value.set(first, cell);
		else {
			const part = parts.get(first) ?? /* @__PURE__ */ new Map();
			parts.set(first, part);
			const time = second === "hour" ? readTime(cell) : { [second]: cell };
			if (time === void 0) notes.tell(timeNotUnderstood(cell), [first, second]);
			for (const [name, text] of Object.entries(time ?? {})) part.set(name, text);
		}
		if (first === "type" && ![
			"title",
			"era",
			"event"
		].includes(type)) others.push([header, cell]);
	});
	for (const [name, part] of parts) value.set(name, Object.fromEntries(part));
	return {
		value: Object.fromEntries(value),
		others,
		type
	};
}
function readColumns(cells, notes, where) {
	const headers = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
	const taken = /* @__PURE__ */ new Set();
	return {
		headers,
		steps: headers.map((header) => {
			const found = COLUMNS.get(plain(header));
			if (found === void 0) return void 0;
			const path = found.join(".");
			if (taken.has(path)) {
				notes.problem(repeatedColumn(header), {
					...where,
					field: header
				});
				return;
			}
			taken.add(path);
			return found;
		})
	};
}
/**
* Reads the sheet of TimelineJS (Year, Month, Day, Time, End Year, …, Headline, Text, Media, …) as a table. Of a row that
* cannot be used the others stay.
*/
function readSheet({ text }, notes) {
	const reader = createSlideReader();
	const events = [];
	let columns;
	let title;
	const notesOf = (row, line, { headers, steps }) => ({
		tell({ field: _field, ...draft }, path) {
			const wanted = path.join(".");
			const i = steps.findIndex((each) => each?.join(".") === wanted || each?.[1] === "hour" && isClock(path, each));
			notes.problem(draft, {
				row,
				line,
				column: 1,
				field: headers[i] ?? headerOf(path)
			});
		},
		lose: (code, message, detail) => notes.lose(code, message, detail === void 0 ? `row ${row}` : `row ${row}: ${detail}`)
	});
	const row = ({ cells, count, row, line }) => {
		const kept = cells.slice(0, count);
		if (kept.every((cell) => cell.trim() === "")) return;
		const where = {
			row,
			line,
			column: 1
		};
		if (columns === void 0) return void (columns = readColumns(kept, notes, where));
		const extra = kept.slice(columns.headers.length).find((cell) => cell.trim() !== "");
		if (extra !== void 0) return notes.problem(longRow(columns.headers.length, extra), where);
		const here = notesOf(row, line, columns);
		const slide = slideOfRow(kept, columns, here);
		if (slide.type === "title" && title === void 0) {
			title = readTitleSlide(slide, here);
			return;
		}
		if (slide.type === "title") here.tell(secondTitle(kept.join(" ").trim()), ["type"]);
		const event = reader.read(slide, slide.type === "era" ? "era" : "event", here);
		if (event !== void 0) events.push({
			event,
			notes: here
		});
	};
	const broken = ({ kind, row, line, column, cell, start }) => {
		const field = columns?.headers[cell];
		const where = {
			row,
			line,
			column,
			...field === void 0 ? {} : { field }
		};
		notes.problem(kind === "open" ? openQuote(start) : strayQuote(start), where);
	};
	createScanner(text, findDelimiter(text), {
		row,
		broken
	}).step(Infinity);
	return datasetOf(title ?? {}, events, reader);
}
var COLUMNS, plain, isClock, headerOf;
var init_timelinejs_sheet = __esmMin((() => {
	init_csv_scan();
	init_drafts();
	init_timelinejs_dataset();
	init_timelinejs_drafts();
	init_timelinejs_event();
	COLUMNS = new Map(Object.entries({
		year: "start_date.year",
		month: "start_date.month",
		day: "start_date.day",
		time: "start_date.hour",
		endyear: "end_date.year",
		endmonth: "end_date.month",
		endday: "end_date.day",
		endtime: "end_date.hour",
		displaydate: "display_date",
		headline: "text.headline",
		text: "text.text",
		media: "media.url",
		mediacredit: "media.credit",
		mediacaption: "media.caption",
		mediathumbnail: "media.thumbnail",
		medialink: "media.link",
		link: "media.link",
		alttext: "media.alt",
		mediaalt: "media.alt",
		group: "group",
		tag: "group",
		background: "background",
		uniqueid: "unique_id",
		type: "type"
	}).map(([column, path]) => [column, path.split(".")]));
	plain = (header) => header.toLowerCase().replace(/[^a-z]/g, "");
	isClock = (path, hour) => path[0] === hour[0] && [
		"minute",
		"second",
		"millisecond"
	].includes(path[1] ?? "");
	headerOf = (path) => {
		return [...COLUMNS].find(([, steps]) => steps.join(".") === path.join("."))?.[0] ?? (path[0] === "start_date" ? "Year" : path.join("."));
	};
}));
// src/formats/timelinejs.ts
function readSlides(file, notes, report) {
	const reader = createSlideReader();
	const notesAt = (path, place) => ({
		tell: ({ field: _field, ...draft }, steps) => report(draft, [...path, ...steps]),
		lose: (code, message, detail) => notes.lose(code, message, detail === void 0 ? place : `${place}: ${detail}`)
	});
	const read = (key, kind) => {
		const list = Object.hasOwn(file, key) ? file[key] : void 0;
		if (!Array.isArray(list)) {
			if (list !== void 0 && list !== null) report(wrongType(key, "a list", list), [key]);
			return [];
		}
		return list.flatMap((value, i) => {
			const here = notesAt([key, i], `${kind} ${i + 1}`);
			if (!isObject(value)) {
				here.tell({
					severity: "error",
					...wrongType(kind, "an object", value)
				}, []);
				return [];
			}
			const event = reader.read(slideOf(value), kind, here);
			return event === void 0 ? [] : [{
				event,
				notes: here
			}];
		});
	};
	if (!Array.isArray(file["events"])) report(noEvents(), []);
	const here = notesAt(["title"], "title");
	const title = readTitleSlide(slideOf(objectAt(file, "title", notesAt([], "title"))), here);
	for (const key of Object.keys(file)) if (![
		"title",
		"events",
		"eras",
		"scale"
	].includes(key)) notes.lose("other-field", "field that has no place here", key);
	return datasetOf(title, [...read("events", "event"), ...read("eras", "era")], reader);
}
var KNOWN$4, slideOf, readTimelineJs;
var init_timelinejs = __esmMin((() => {
	init_checks();
	init_drafts();
	init_json();
	init_json_value();
	init_slide();
	init_timelinejs_dataset();
	init_timelinejs_event();
	init_timelinejs_sheet();
	KNOWN$4 = "start_date end_date text media group display_date background autolink unique_id location".split(" ");
	slideOf = (value) => ({
		value,
		others: Object.entries(value).filter(([name]) => !KNOWN$4.includes(name))
	});
	readTimelineJs = (source, notes) => {
		const { text, name } = source;
		if (!/^\s*[{[]/.test(text)) return readSheet(source, notes);
		const file = source.json() ?? parseJson(text, name, notes.problems)?.value;
		if (file === void 0) return NOTHING$1;
		const report = createReporter(text, name, notes.problems);
		if (isObject(file)) return readSlides(file, notes, report);
		report({
			severity: "error",
			...wrongType("file", "an object", file)
		}, []);
		return NOTHING$1;
	};
}));
// src/formats/vis-date.ts
/** An instant as a day and a clock in UTC, no more digits than it needs. */
function ofInstant(ms) {
	const days = Math.floor(ms / MS_PER_DAY);
	const rest = ms - days * MS_PER_DAY;
	const minutes = Math.floor(rest / MS_PER_MINUTE);
	const within = rest % MS_PER_MINUTE;
	const hours = `${two$1(Math.floor(minutes / 60))}:${two$1(minutes % 60)}`;
	const seconds = within === 0 ? "" : `:${two$1(Math.floor(within / 1e3))}`;
	const fraction = within % 1e3 === 0 ? "" : `.${String(within % 1e3).padStart(3, "0")}`;
	return {
		day: isoDay(civilFromDays(days)),
		clock: hours + seconds + fraction,
		zone: "Z"
	};
}
/** A year with a sign has six digits in ISO 8601 as JavaScript has it, four or a Y in EDTF. */
function edtfYear(year) {
	if (year.length === 4) return year;
	const value = Number(year);
	const digits = String(Math.abs(value)).padStart(4, "0");
	return `${digits.length > 4 ? "Y" : ""}${value < 0 ? "-" : ""}${digits}`;
}
/** Reads one value; what is no date is refused with a fix. */
function readVisDate(value, name) {
	const asp = typeof value === "string" ? ASP.exec(value.trim())?.[1] : void 0;
	const ms = typeof value === "number" ? value : asp === void 0 ? void 0 : Number(asp);
	if (ms !== void 0 && Math.abs(ms) <= FAR_MS) return {
		ok: true,
		date: ofInstant(Math.round(ms))
	};
	if (typeof value !== "string") return {
		ok: false,
		draft: {
			severity: "error",
			...wrongType(name, "a date such as \"2014-04-20\"", value),
			code: "date-not-understood"
		}
	};
	const text = value.trim();
	const [all, year = "", rest = "", clock, zone = ""] = ISO.exec(text) ?? [];
	const date = all === void 0 ? {
		day: text,
		clock: void 0,
		zone: ""
	} : {
		day: edtfYear(year) + rest,
		clock,
		zone
	};
	const parsed = parseDate(dateText(date, false));
	if (parsed.ok && parsed.date.kind === "single") return {
		ok: true,
		date
	};
	return {
		ok: false,
		draft: {
			severity: "error",
			...parsed.ok ? {
				code: "date-not-understood",
				message: "date with more than one",
				fix: "use start and end"
			} : parsed.problem,
			value: text.slice(0, 1e3)
		}
	};
}
var FAR_MS, ASP, ISO, two$1, isMidnight, dateText;
var init_vis_date = __esmMin((() => {
	init_time();
	init_drafts();
	FAR_MS = 864e13;
	ASP = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/i;
	ISO = /^([+-]\d{6}|\d{4})((?:-\d\d){0,2})(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
	two$1 = (value) => String(value).padStart(2, "0");
	isMidnight = ({ clock }) => clock !== void 0 && /^00:00(?::00(?:\.0+)?)?$/.test(clock);
	dateText = (date, daysOnly) => date.clock === void 0 || daysOnly ? date.day : `${date.day}T${date.clock}${date.zone}`;
}));
// src/formats/vis-groups.ts
/** The name that a value is in JSON: a text or a number. */
function nameOf$1(value) {
	const name = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
	return name === "" || name.length > 256 ? void 0 : name;
}
/** Reads the groups in their order. What has no id is refused. */
function readGroups(groups, notesAt) {
	const found = [];
	const known = /* @__PURE__ */ new Set();
	const parentOf = /* @__PURE__ */ new Map();
	const labels = /* @__PURE__ */ new Map();
	const add = (group, notes) => {
		const id = nameOf$1(group["id"]);
		if (id === void 0) return notes.tell(missing("id"), ["id"]);
		if (known.has(id)) return notes.tell(repeatedId(id, id), ["id"]);
		const { content, order, nestedGroups } = group;
		const finds = findsIn({
			media: [],
			sources: []
		}, notes, ["content"], "in brackets");
		const label = typeof content === "string" ? plainText(content, finds) : "";
		known.add(id);
		labels.set(id, label || id);
		const category = {
			id,
			label: label || id
		};
		found.push({
			order: typeof order === "number" ? order : found.length,
			category
		});
		for (const key of LOOKS$1) if (group[key] !== void 0) notes.lose("group-looks", "look of a group", key);
		for (const child of Array.isArray(nestedGroups) ? nestedGroups : []) {
			const name = nameOf$1(child);
			if (name !== void 0 && !parentOf.has(name)) parentOf.set(name, id);
		}
		if (Array.isArray(nestedGroups)) notes.lose("group-nesting", "nesting of groups, kept as tags of the events");
	};
	groups.forEach((group, i) => {
		if (isObject(group)) add(group, notesAt(i));
		else notesAt(i).tell(wrongType("group", "an object", group), []);
	});
	found.sort((a, b) => a.order - b.order);
	const categories = found.map(({ category }) => category);
	return {
		idOf(group) {
			const id = nameOf$1(group);
			if (id !== void 0 && !known.has(id)) {
				known.add(id);
				categories.push({
					id,
					label: id
				});
			}
			return id;
		},
		has: (id) => labels.has(id),
		parentsOf(id) {
			const names = [];
			const seen = /* @__PURE__ */ new Set([id]);
			for (let at = parentOf.get(id); at !== void 0 && !seen.has(at); at = parentOf.get(at)) {
				seen.add(at);
				names.push(labels.get(at) ?? at);
			}
			return names;
		},
		all: () => categories.length === 0 ? void 0 : categories
	};
}
var LOOKS$1;
var init_vis_groups = __esmMin((() => {
	init_model();
	init_checks();
	init_drafts();
	init_html_text();
	init_timelinejs_media();
	LOOKS$1 = [
		"className",
		"style",
		"title",
		"subgroupOrder",
		"subgroupStack",
		"visible"
	];
}));
// src/formats/vis.ts
function readItem(item, notes) {
	const refuse = (draft, name) => {
		notes.tell({
			severity: "error",
			...draft
		}, name === void 0 ? [] : [name]);
	};
	if (!isObject(item)) return refuse(wrongType("item", "an object", item));
	const given = (name) => Object.hasOwn(item, name) ? item[name] : void 0;
	const start = given("start");
	if (start === void 0 || start === null || start === "") return refuse(missing("start"), "start");
	const first = readVisDate(start, "start");
	if (!first.ok) return refuse(first.draft, "start");
	const end = given("end");
	if (end === void 0 || end === null || end === "") {
		if (given("type") === "range" || given("type") === "background") notes.tell(missing("end"), ["end"]);
		return {
			item,
			start: first.date,
			end: void 0,
			notes
		};
	}
	const last = readVisDate(end, "end");
	return last.ok ? {
		item,
		start: first.date,
		end: last.date,
		notes
	} : refuse(last.draft, "end");
}
/** The date of an item as EDTF, undefined (told) where its end is before its start. */
function dateOf$2({ start, end, notes }, daysOnly) {
	const from = dateText(start, daysOnly);
	const to = end === void 0 ? from : dateText(end, daysOnly);
	const text = from === to ? from : `${from}/${to}`;
	const parsed = parseDate(text);
	if (parsed.ok) return text;
	const { problem } = parsed;
	const draft = problem.code === "date-order" ? endBeforeStart(text) : problem;
	notes.tell({
		severity: "error",
		...draft
	}, ["end"]);
}
/** The words of a field of HTML; "" where there is none. */
function htmlAt(item, name, notes) {
	const value = Object.hasOwn(item, name) ? item[name] : void 0;
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	if (value !== void 0 && value !== null) notes.tell(wrongType(name, "a text", value), [name]);
	return "";
}
function loseAndKeep(item, notes) {
	const more = [];
	for (const [name, value] of Object.entries(item)) {
		if (value === null || value === void 0 || value === "") continue;
		if (LOOKS.includes(name)) notes.lose("item-looks", "look of an item", name);
		else if (EDITING.includes(name)) notes.lose("item-editing", "how an item can be edited", name);
		else if (KNOWN$3.includes(name)) continue;
		else if (typeof value === "object") notes.lose("other-field", "field that has no place here", name);
		else more.push([name, String(value)]);
	}
	return more.length === 0 ? void 0 : Object.fromEntries(more);
}
function groupOf(item, groups, notes) {
	const given = Object.hasOwn(item, "group") ? item["group"] : void 0;
	if (given === void 0 || given === null || given === "") return void 0;
	const id = groups.idOf(given);
	if (id === void 0) notes.tell(wrongType("group", "an id of a group", given), ["group"]);
	return id;
}
function eventOf(dated, daysOnly, groups) {
	const { item, notes } = dated;
	const gathered = {
		media: [],
		sources: []
	};
	const date = dateOf$2(dated, daysOnly);
	const content = htmlAt(item, "content", notes);
	const tooltip = htmlAt(item, "title", notes);
	const title = plainText(content, findsIn(gathered, notes, ["content"], "sources"));
	const quiet = findsIn({
		media: [],
		sources: []
	}, notes, ["title"], "in brackets");
	const name = title !== "" ? title : plainText(tooltip, quiet);
	if (name === "") notes.tell({
		severity: "error",
		...missing("content")
	}, ["content"]);
	if (date === void 0 || name === "") return void 0;
	const isBackground = item["type"] === BACKGROUND;
	if (isBackground) notes.lose("background-as-event", "band behind the items, an event here");
	const summary = title === "" ? "" : markdownText(tooltip, findsIn(gathered, notes, ["title"], "in brackets"), { autolink: false });
	const group = groupOf(item, groups, notes);
	const tags = [...group === void 0 ? [] : groups.parentsOf(group), ...isBackground ? [BACKGROUND] : []];
	const { media, sources } = gathered;
	const fields = {
		id: nameOf$1(item["id"]),
		summary: summary === "" ? void 0 : summary,
		category: group ?? (isBackground ? groups.idOf("background") : void 0),
		tags: tags.length === 0 ? void 0 : tags,
		importance: isBackground ? 1 : void 0,
		media: media.length === 0 ? void 0 : media,
		sources: sources.length === 0 ? void 0 : sources,
		more: loseAndKeep(item, notes)
	};
	const filled = Object.entries(fields).filter(([, value]) => value !== void 0);
	return {
		date,
		title: name,
		...Object.fromEntries(filled)
	};
}
/** The entries of a list or a DataSet, and the steps to them; undefined where it is neither. */
function entriesOf(value, path) {
	const [list, steps] = isObject(value) ? [value["_data"], [...path, "_data"]] : [value, path];
	if (typeof list !== "object" || list === null) return void 0;
	const isList = Array.isArray(list);
	return Object.entries(list).map(([key, entry]) => ({
		value: entry,
		path: [...steps, isList ? Number(key) : key]
	}));
}
function readAll(file, notes, report) {
	const [itemsAt, groupsAt] = isObject(file) && Object.hasOwn(file, "items") ? [["items"], ["groups"]] : [[], []];
	const top = isObject(file) ? file : {};
	const notesAt = (path, place) => ({
		tell: ({ field: _field, ...draft }, steps) => report(steps.length === 0 ? draft : {
			...draft,
			field: steps.join(".")
		}, [...path, ...steps]),
		lose: (code, message, detail) => notes.lose(code, message, detail === void 0 ? place : `${place}: ${detail}`)
	});
	const items = entriesOf(itemsAt.length === 0 ? file : top["items"], itemsAt);
	if (items === void 0 || items.length === 0 && Number(top["length"]) > 0) report(noItems(file), itemsAt);
	const groupEntries = groupsAt.length === 0 ? [] : entriesOf(top["groups"], groupsAt) ?? [];
	const groups = readGroups(groupEntries.map(({ value }) => value), (i) => notesAt(groupEntries[i]?.path ?? [], `group ${i + 1}`));
	const dated = (items ?? []).flatMap(({ value, path }, i) => {
		return readItem(value, notesAt(path, `item ${i + 1}`)) ?? [];
	});
	const daysOnly = tellTimes(dated);
	const read = dated.flatMap((each) => {
		const group = nameOf$1(each.item["group"]);
		if (groupEntries.length > 0 && group !== void 0 && !groups.has(group)) each.notes.tell(unknownId("group", group), ["group"]);
		const event = eventOf(each, daysOnly, groups);
		return event === void 0 ? [] : [{
			event,
			notes: each.notes
		}];
	});
	const categories = groups.all();
	return {
		version: 1,
		...categories === void 0 ? {} : { categories: [...categories] },
		events: withIds(read.map(({ event }) => event), "en", (i, draft) => read[i]?.notes.tell(draft, ["id"]))
	};
}
/** Whether all times are midnights, that is: days. Says that, or how many times have no zone, once for the file. */
function tellTimes(items) {
	const all = items.flatMap(({ start, end, notes }) => [start, end].flatMap((date) => date?.clock === void 0 ? [] : [{
		date,
		notes
	}]));
	const daysOnly = all.length > 0 && all.every(({ date }) => isMidnight(date));
	if (daysOnly) all[0]?.notes.tell(midnights(all.length), ["start"]);
	const local = daysOnly ? [] : all.filter(({ date }) => date.zone === "");
	local[0]?.notes.tell({
		code: "time-without-zone",
		message: `times without a zone, ${local.length}: taken as the place's own, drawn as UTC`,
		fix: "write an offset after the time: 2014-04-20T12:00+02:00"
	}, ["start"]);
	return daysOnly;
}
var BACKGROUND, LOOKS, EDITING, KNOWN$3, noItems, readVis;
var init_vis = __esmMin((() => {
	init_time();
	init_checks();
	init_date_drafts();
	init_drafts();
	init_finish();
	init_html_markdown();
	init_html_text();
	init_json();
	init_json_value();
	init_timelinejs_drafts();
	init_timelinejs_media();
	init_vis_date();
	init_vis_groups();
	BACKGROUND = "background";
	LOOKS = [
		"className",
		"style",
		"align",
		"limitSize",
		"visibleFrameTemplate"
	];
	EDITING = [
		"editable",
		"selectable",
		"queue"
	];
	KNOWN$3 = [
		"id",
		"content",
		"start",
		"end",
		"type",
		"group",
		"title",
		...LOOKS,
		...EDITING
	];
	noItems = (value) => ({
		severity: "error",
		...about("items-missing", "items missing", "save the list that items.get() gives", value)
	});
	readVis = (source, notes) => {
		const { text, name } = source;
		const file = source.json() ?? parseJson(text, name, notes.problems)?.value;
		if (file === void 0) return NOTHING$1;
		return readAll(file, notes, createReporter(text, name, notes.problems));
	};
}));
// src/formats/readers.ts
var STEP, READERS;
var init_readers = __esmMin((() => {
	init_csv_json();
	init_csv();
	init_json();
	init_markwhen();
	init_timelinejs();
	init_vis();
	STEP = 1e4;
	READERS = {
		json: ({ text, name }, { problems, locate }) => readJson(text, name, problems, locate),
		csv({ text, name, options }, { problems, locate }) {
			const reader = createTableReader(text, name, problems, (rows, report) => {
				locate((i, draft, steps) => report(i, draft, steps[0] === "sources" ? ["source_url"] : steps));
				return withJsonColumns(rows, report);
			});
			while (reader.step(STEP)) options.onProgress?.(reader.share());
			return reader.finish();
		},
		timelinejs: readTimelineJs,
		vis: readVis,
		markwhen: readMarkwhen
	};
}));
// node_modules/ical.js/dist/ical.js
/**
* Internal helper function to handle a chunk of a duration.
*
* @private
* @param {String} letter type of duration chunk
* @param {String} number numeric value or -/+
* @param {Object} dict target to assign values to
*/
function parseDurationChunk(letter, number, object) {
	let type;
	switch (letter) {
		case "P":
			if (number && number === "-") object.isNegative = true;
			else object.isNegative = false;
			break;
		case "D":
			type = "days";
			break;
		case "W":
			type = "weeks";
			break;
		case "H":
			type = "hours";
			break;
		case "M":
			type = "minutes";
			break;
		case "S":
			type = "seconds";
			break;
		default: return 0;
	}
	if (type) {
		if (!number && number !== 0) throw new Error("invalid duration value: Missing number before \"" + letter + "\"");
		let num = parseInt(number, 10);
		if (isStrictlyNaN(num)) throw new Error("invalid duration value: Invalid number \"" + number + "\" before \"" + letter + "\"");
		object[type] = num;
	}
	return 1;
}
/**
* Parses iCalendar or vCard data into a raw jCal object. Consult
* documentation on the {@tutorial layers|layers of parsing} for more
* details.
*
* @function ICAL.parse
* @memberof ICAL
* @variation function
* @todo Fix the API to be more clear on the return type
* @param {String} input      The string data to parse
* @return {Object|Object[]}  A single jCal object, or an array thereof
*/
function parse$1(input) {
	let state = {};
	let root = state.component = [];
	state.stack = [root];
	parse$1._eachLine(input, function(err, line) {
		parse$1._handleContentLine(line, state);
	});
	if (state.stack.length > 1) throw new ParserError("invalid ical body. component began but did not end");
	state = null;
	return root.length == 1 ? root[0] : root;
}
/**
* Helper functions used in various places within ical.js
* @module ICAL.helpers
*/
/**
* Compiles a list of all referenced TZIDs in all subcomponents and
* removes any extra VTIMEZONE subcomponents. In addition, if any TZIDs
* are referenced by a component, but a VTIMEZONE does not exist,
* an attempt will be made to generate a VTIMEZONE using ICAL.TimezoneService.
*
* @param {Component} vcal     The top-level VCALENDAR component.
* @return {Component}         The ICAL.Component that was passed in.
*/
function updateTimezones(vcal) {
	let allsubs, properties, vtimezones, reqTzid, i;
	if (!vcal || vcal.name !== "vcalendar") return vcal;
	allsubs = vcal.getAllSubcomponents();
	properties = [];
	vtimezones = {};
	for (i = 0; i < allsubs.length; i++) if (allsubs[i].name === "vtimezone") {
		let tzid = allsubs[i].getFirstProperty("tzid").getFirstValue();
		vtimezones[tzid] = allsubs[i];
	} else properties = properties.concat(allsubs[i].getAllProperties());
	reqTzid = {};
	for (i = 0; i < properties.length; i++) {
		let tzid = properties[i].getParameter("tzid");
		if (tzid) reqTzid[tzid] = true;
	}
	for (let [tzid, comp] of Object.entries(vtimezones)) if (!reqTzid[tzid]) vcal.removeSubcomponent(comp);
	for (let tzid of Object.keys(reqTzid)) if (!vtimezones[tzid] && TimezoneService.has(tzid)) vcal.addSubcomponent(TimezoneService.get(tzid).component);
	return vcal;
}
/**
* Checks if the given type is of the number type and also NaN.
*
* @param {Number} number     The number to check
* @return {Boolean}          True, if the number is strictly NaN
*/
function isStrictlyNaN(number) {
	return typeof number === "number" && isNaN(number);
}
/**
* Parses a string value that is expected to be an integer, when the valid is
* not an integer throws a decoration error.
*
* @param {String} string     Raw string input
* @return {Number}           Parsed integer
*/
function strictParseInt(string) {
	let result = parseInt(string, 10);
	if (isStrictlyNaN(result)) throw new Error("Could not extract integer from \"" + string + "\"");
	return result;
}
/**
* Creates or returns a class instance of a given type with the initialization
* data if the data is not already an instance of the given type.
*
* @example
* var time = new ICAL.Time(...);
* var result = ICAL.helpers.formatClassType(time, ICAL.Time);
*
* (result instanceof ICAL.Time)
* // => true
*
* result = ICAL.helpers.formatClassType({}, ICAL.Time);
* (result isntanceof ICAL.Time)
* // => true
*
*
* @param {Object} data       object initialization data
* @param {Object} type       object type (like ICAL.Time)
* @return {?}                An instance of the found type.
*/
function formatClassType(data, type) {
	if (typeof data === "undefined") return;
	if (data instanceof type) return data;
	return new type(data);
}
/**
* Identical to indexOf but will only match values when they are not preceded
* by a backslash character.
*
* @param {String} buffer         String to search
* @param {String} search         Value to look for
* @param {Number} pos            Start position
* @return {Number}               The position, or -1 if not found
*/
function unescapedIndexOf(buffer, search, pos) {
	while ((pos = buffer.indexOf(search, pos)) !== -1) if (pos > 0 && buffer[pos - 1] === "\\") pos += 1;
	else return pos;
	return -1;
}
/**
* Find the index for insertion using binary search.
*
* @param {Array} list            The list to search
* @param {?} seekVal             The value to insert
* @param {function(?,?)} cmpfunc The comparison func, that can
*                                  compare two seekVals
* @return {Number}               The insert position
*/
function binsearchInsert(list, seekVal, cmpfunc) {
	if (!list.length) return 0;
	let low = 0, high = list.length - 1, mid, cmpval;
	while (low <= high) {
		mid = low + Math.floor((high - low) / 2);
		cmpval = cmpfunc(seekVal, list[mid]);
		if (cmpval < 0) high = mid - 1;
		else if (cmpval > 0) low = mid + 1;
		else break;
	}
	if (cmpval < 0) return mid;
	else if (cmpval > 0) return mid + 1;
	else return mid;
}
/**
* Clone the passed object or primitive. By default a shallow clone will be
* executed.
*
* @param {*} aSrc            The thing to clone
* @param {Boolean=} aDeep    If true, a deep clone will be performed
* @return {*}                The copy of the thing
*/
function clone(aSrc, aDeep) {
	if (!aSrc || typeof aSrc != "object") return aSrc;
	else if (aSrc instanceof Date) return new Date(aSrc.getTime());
	else if ("clone" in aSrc) return aSrc.clone();
	else if (Array.isArray(aSrc)) {
		let arr = [];
		for (let i = 0; i < aSrc.length; i++) arr.push(aDeep ? clone(aSrc[i], true) : aSrc[i]);
		return arr;
	} else {
		let obj = {};
		for (let [name, value] of Object.entries(aSrc)) if (aDeep) obj[name] = clone(value, true);
		else obj[name] = value;
		return obj;
	}
}
/**
* Performs iCalendar line folding. A line ending character is inserted and
* the next line begins with a whitespace.
*
* @example
* SUMMARY:This line will be fold
*  ed right in the middle of a word.
*
* @param {String} aLine      The line to fold
* @return {String}           The folded line
*/
function foldline(aLine) {
	let result = "";
	let line = aLine || "", pos = 0, line_length = 0;
	while (line.length) {
		let cp = line.codePointAt(pos);
		if (cp < 128) ++line_length;
		else if (cp < 2048) line_length += 2;
		else if (cp < 65536) line_length += 3;
		else line_length += 4;
		if (line_length < ICALmodule.foldLength + 1) pos += cp > 65535 ? 2 : 1;
		else {
			result += ICALmodule.newLineChar + " " + line.slice(0, Math.max(0, pos));
			line = line.slice(Math.max(0, pos));
			pos = line_length = 0;
		}
	}
	return result.slice(ICALmodule.newLineChar.length + 1);
}
/**
* Pads the given string or number with zeros so it will have at least two
* characters.
*
* @param {String|Number} data    The string or number to pad
* @return {String}               The number padded as a string
*/
function pad2(data) {
	if (typeof data !== "string") {
		if (typeof data === "number") data = parseInt(data);
		data = String(data);
	}
	switch (data.length) {
		case 0: return "00";
		case 1: return "0" + data;
		default: return data;
	}
}
/**
* Truncates the given number, correctly handling negative numbers.
*
* @param {Number} number     The number to truncate
* @return {Number}           The truncated number
*/
function trunc(number) {
	return number < 0 ? Math.ceil(number) : Math.floor(number);
}
/**
* Poor-man's cross-browser object extension. Doesn't support all the
* features, but enough for our usage. Note that the target's properties are
* not overwritten with the source properties.
*
* @example
* var child = ICAL.helpers.extend(parent, {
*   "bar": 123
* });
*
* @param {Object} source     The object to extend
* @param {Object} target     The object to extend with
* @return {Object}           Returns the target.
*/
function extend(source, target) {
	for (let key in source) {
		let descr = Object.getOwnPropertyDescriptor(source, key);
		if (descr && !Object.getOwnPropertyDescriptor(target, key)) Object.defineProperty(target, key, descr);
	}
	return target;
}
function parseNumericValue(type, min, max, value) {
	let result = value;
	if (value[0] === "+") result = value.slice(1);
	result = strictParseInt(result);
	if (min !== void 0 && value < min) throw new Error(type + ": invalid value \"" + value + "\" must be > " + min);
	if (max !== void 0 && value > max) throw new Error(type + ": invalid value \"" + value + "\" must be < " + min);
	return result;
}
function createTextType(fromNewline, toNewline) {
	return {
		matches: /.*/,
		fromICAL: function(aValue, structuredEscape) {
			return replaceNewline(aValue, fromNewline, structuredEscape);
		},
		toICAL: function(aValue, structuredEscape) {
			let regEx = toNewline;
			if (structuredEscape) regEx = new RegExp(regEx.source + "|" + structuredEscape, regEx.flags);
			return aValue.replace(regEx, function(str) {
				switch (str) {
					case "\\": return "\\\\";
					case ";": return "\\;";
					case ",": return "\\,";
					case "\n": return "\\n";
					/* c8 ignore next 2 */
					default: return str;
				}
			});
		}
	};
}
function replaceNewlineReplace(string) {
	switch (string) {
		case "\\\\": return "\\";
		case "\\;": return ";";
		case "\\,": return ",";
		case "\\n":
		case "\\N": return "\n";
		/* c8 ignore next 2 */
		default: return string;
	}
}
function replaceNewline(value, newline, structuredEscape) {
	if (value.indexOf("\\") === -1) return value;
	if (structuredEscape) newline = new RegExp(newline.source + "|\\\\" + structuredEscape, newline.flags);
	return value.replace(newline, replaceNewlineReplace);
}
/**
* Convert a full jCal/jCard array into a iCalendar/vCard string.
*
* @function ICAL.stringify
* @variation function
* @param {Array} jCal    The jCal/jCard document
* @return {String}       The stringified iCalendar/vCard document
*/
function stringify(jCal) {
	if (typeof jCal[0] == "string") jCal = [jCal];
	let i = 0;
	let len = jCal.length;
	let result = "";
	for (; i < len; i++) result += stringify.component(jCal[i]) + LINE_ENDING;
	return result;
}
function compareRangeException(a, b) {
	if (a[0] > b[0]) return 1;
	if (b[0] > a[0]) return -1;
	return 0;
}
var Binary, DURATION_LETTERS, DATA_PROPS_TO_COPY, Duration, Period, Time, CHAR, VALUE_DELIMITER, PARAM_DELIMITER, PARAM_NAME_DELIMITER, DEFAULT_VALUE_TYPE$1, DEFAULT_PARAM_TYPE, RFC6868_REPLACE_MAP$1, ParserError, OPTIONS, Timezone, zones, TimezoneService, helpers, UtcOffset, VCardTime, RecurIterator, InvalidRecurrenceRuleError, VALID_DAY_NAMES, VALID_BYDAY_PART, DOW_MAP, REVERSE_DOW_MAP, ALLOWED_FREQ, Recur, optionDesign, partDesign, FROM_ICAL_NEWLINE, TO_ICAL_NEWLINE, FROM_VCARD_NEWLINE, TO_VCARD_NEWLINE, DEFAULT_TYPE_TEXT, DEFAULT_TYPE_TEXT_MULTI, DEFAULT_TYPE_TEXT_STRUCTURED, DEFAULT_TYPE_INTEGER, DEFAULT_TYPE_DATETIME_DATE, DEFAULT_TYPE_DATETIME, DEFAULT_TYPE_URI, DEFAULT_TYPE_UTCOFFSET, DEFAULT_TYPE_RECUR, DEFAULT_TYPE_DATE_ANDOR_TIME, commonProperties, commonValues, icalParams, icalValues, icalProperties, vcardValues, vcardParams, vcardProperties, vcard3Values, vcard3Params, vcard3Properties, icalSet, vcardSet, vcard3Set, design, LINE_ENDING, DEFAULT_VALUE_TYPE, RFC6868_REPLACE_MAP, NAME_INDEX$1, PROP_INDEX, TYPE_INDEX, VALUE_INDEX, Property, NAME_INDEX, PROPERTY_INDEX, COMPONENT_INDEX, PROPERTY_NAME_INDEX, PROPERTY_VALUE_INDEX, Component, RecurExpansion, Event, ComponentParser, ICALmodule;
var init_ical = __esmMin((() => {
	Binary = class Binary {
		/**
		* Creates a binary value from the given string.
		*
		* @param {String} aString        The binary value string
		* @return {Binary}               The binary value instance
		*/
		static fromString(aString) {
			return new Binary(aString);
		}
		/**
		* Creates a new ICAL.Binary instance
		*
		* @param {String} aValue     The binary data for this value
		*/
		constructor(aValue) {
			this.value = aValue;
		}
		/**
		* The type name, to be used in the jCal object.
		* @default "binary"
		* @constant
		*/
		icaltype = "binary";
		/**
		* Base64 decode the current value
		*
		* @return {String}         The base64-decoded value
		*/
		decodeValue() {
			return this._b64_decode(this.value);
		}
		/**
		* Encodes the passed parameter with base64 and sets the internal
		* value to the result.
		*
		* @param {String} aValue      The raw binary value to encode
		*/
		setEncodedValue(aValue) {
			this.value = this._b64_encode(aValue);
		}
		_b64_encode(data) {
			let b64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
			let o1, o2, o3, h1, h2, h3, h4, bits, i = 0, ac = 0, enc = "", tmp_arr = [];
			if (!data) return data;
			do {
				o1 = data.charCodeAt(i++);
				o2 = data.charCodeAt(i++);
				o3 = data.charCodeAt(i++);
				bits = o1 << 16 | o2 << 8 | o3;
				h1 = bits >> 18 & 63;
				h2 = bits >> 12 & 63;
				h3 = bits >> 6 & 63;
				h4 = bits & 63;
				tmp_arr[ac++] = b64.charAt(h1) + b64.charAt(h2) + b64.charAt(h3) + b64.charAt(h4);
			} while (i < data.length);
			enc = tmp_arr.join("");
			let r = data.length % 3;
			return (r ? enc.slice(0, r - 3) : enc) + "===".slice(r || 3);
		}
		_b64_decode(data) {
			let b64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
			let o1, o2, o3, h1, h2, h3, h4, bits, i = 0, ac = 0, dec = "", tmp_arr = [];
			if (!data) return data;
			data += "";
			do {
				h1 = b64.indexOf(data.charAt(i++));
				h2 = b64.indexOf(data.charAt(i++));
				h3 = b64.indexOf(data.charAt(i++));
				h4 = b64.indexOf(data.charAt(i++));
				bits = h1 << 18 | h2 << 12 | h3 << 6 | h4;
				o1 = bits >> 16 & 255;
				o2 = bits >> 8 & 255;
				o3 = bits & 255;
				if (h3 == 64) tmp_arr[ac++] = String.fromCharCode(o1);
				else if (h4 == 64) tmp_arr[ac++] = String.fromCharCode(o1, o2);
				else tmp_arr[ac++] = String.fromCharCode(o1, o2, o3);
			} while (i < data.length);
			dec = tmp_arr.join("");
			return dec;
		}
		/**
		* The string representation of this value
		* @return {String}
		*/
		toString() {
			return this.value;
		}
	};
	DURATION_LETTERS = /([PDWHMTS]{1,1})/;
	DATA_PROPS_TO_COPY = [
		"weeks",
		"days",
		"hours",
		"minutes",
		"seconds",
		"isNegative"
	];
	Duration = class Duration {
		/**
		* Returns a new ICAL.Duration instance from the passed seconds value.
		*
		* @param {Number} aSeconds       The seconds to create the instance from
		* @return {Duration}             The newly created duration instance
		*/
		static fromSeconds(aSeconds) {
			return new Duration().fromSeconds(aSeconds);
		}
		/**
		* Checks if the given string is an iCalendar duration value.
		*
		* @param {String} value      The raw ical value
		* @return {Boolean}          True, if the given value is of the
		*                              duration ical type
		*/
		static isValueString(string) {
			return string[0] === "P" || string[1] === "P";
		}
		/**
		* Creates a new {@link ICAL.Duration} instance from the passed string.
		*
		* @param {String} aStr       The string to parse
		* @return {Duration}         The created duration instance
		*/
		static fromString(aStr) {
			let pos = 0;
			let dict = Object.create(null);
			let chunks = 0;
			while ((pos = aStr.search(DURATION_LETTERS)) !== -1) {
				let type = aStr[pos];
				let numeric = aStr.slice(0, Math.max(0, pos));
				aStr = aStr.slice(pos + 1);
				chunks += parseDurationChunk(type, numeric, dict);
			}
			if (chunks < 2) throw new Error("invalid duration value: Not enough duration components in \"" + aStr + "\"");
			return new Duration(dict);
		}
		/**
		* Creates a new ICAL.Duration instance from the given data object.
		*
		* @param {Object} aData                An object with members of the duration
		* @param {Number=} aData.weeks         Duration in weeks
		* @param {Number=} aData.days          Duration in days
		* @param {Number=} aData.hours         Duration in hours
		* @param {Number=} aData.minutes       Duration in minutes
		* @param {Number=} aData.seconds       Duration in seconds
		* @param {Boolean=} aData.isNegative   If true, the duration is negative
		* @return {Duration}                   The createad duration instance
		*/
		static fromData(aData) {
			return new Duration(aData);
		}
		/**
		* Creates a new ICAL.Duration instance.
		*
		* @param {Object} data                 An object with members of the duration
		* @param {Number=} data.weeks          Duration in weeks
		* @param {Number=} data.days           Duration in days
		* @param {Number=} data.hours          Duration in hours
		* @param {Number=} data.minutes        Duration in minutes
		* @param {Number=} data.seconds        Duration in seconds
		* @param {Boolean=} data.isNegative    If true, the duration is negative
		*/
		constructor(data) {
			this.wrappedJSObject = this;
			this.fromData(data);
		}
		/**
		* The weeks in this duration
		* @type {Number}
		* @default 0
		*/
		weeks = 0;
		/**
		* The days in this duration
		* @type {Number}
		* @default 0
		*/
		days = 0;
		/**
		* The days in this duration
		* @type {Number}
		* @default 0
		*/
		hours = 0;
		/**
		* The minutes in this duration
		* @type {Number}
		* @default 0
		*/
		minutes = 0;
		/**
		* The seconds in this duration
		* @type {Number}
		* @default 0
		*/
		seconds = 0;
		/**
		* The seconds in this duration
		* @type {Boolean}
		* @default false
		*/
		isNegative = false;
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "icalduration"
		*/
		icalclass = "icalduration";
		/**
		* The type name, to be used in the jCal object.
		* @constant
		* @type {String}
		* @default "duration"
		*/
		icaltype = "duration";
		/**
		* Returns a clone of the duration object.
		*
		* @return {Duration}      The cloned object
		*/
		clone() {
			return Duration.fromData(this);
		}
		/**
		* The duration value expressed as a number of seconds.
		*
		* @return {Number}             The duration value in seconds
		*/
		toSeconds() {
			let seconds = this.seconds + 60 * this.minutes + 3600 * this.hours + 86400 * this.days + 604800 * this.weeks;
			return this.isNegative ? -seconds : seconds;
		}
		/**
		* Reads the passed seconds value into this duration object. Afterwards,
		* members like {@link ICAL.Duration#days days} and {@link ICAL.Duration#weeks weeks} will be set up
		* accordingly.
		*
		* @param {Number} aSeconds     The duration value in seconds
		* @return {Duration}           Returns this instance
		*/
		fromSeconds(aSeconds) {
			let secs = Math.abs(aSeconds);
			this.isNegative = aSeconds < 0;
			this.days = trunc(secs / 86400);
			if (this.days % 7 == 0) {
				this.weeks = this.days / 7;
				this.days = 0;
			} else this.weeks = 0;
			secs -= (this.days + 7 * this.weeks) * 86400;
			this.hours = trunc(secs / 3600);
			secs -= this.hours * 3600;
			this.minutes = trunc(secs / 60);
			secs -= this.minutes * 60;
			this.seconds = secs;
			return this;
		}
		/**
		* Sets up the current instance using members from the passed data object.
		*
		* @param {Object} aData                An object with members of the duration
		* @param {Number=} aData.weeks         Duration in weeks
		* @param {Number=} aData.days          Duration in days
		* @param {Number=} aData.hours         Duration in hours
		* @param {Number=} aData.minutes       Duration in minutes
		* @param {Number=} aData.seconds       Duration in seconds
		* @param {Boolean=} aData.isNegative   If true, the duration is negative
		*/
		fromData(aData) {
			for (let prop of DATA_PROPS_TO_COPY) if (aData && prop in aData) this[prop] = aData[prop];
			else this[prop] = 0;
		}
		/**
		* Resets the duration instance to the default values, i.e. PT0S
		*/
		reset() {
			this.isNegative = false;
			this.weeks = 0;
			this.days = 0;
			this.hours = 0;
			this.minutes = 0;
			this.seconds = 0;
		}
		/**
		* Compares the duration instance with another one.
		*
		* @param {Duration} aOther             The instance to compare with
		* @return {Number}                     -1, 0 or 1 for less/equal/greater
		*/
		compare(aOther) {
			let thisSeconds = this.toSeconds();
			let otherSeconds = aOther.toSeconds();
			return (thisSeconds > otherSeconds) - (thisSeconds < otherSeconds);
		}
		/**
		* Normalizes the duration instance. For example, a duration with a value
		* of 61 seconds will be normalized to 1 minute and 1 second.
		*/
		normalize() {
			this.fromSeconds(this.toSeconds());
		}
		/**
		* The string representation of this duration.
		* @return {String}
		*/
		toString() {
			if (this.toSeconds() == 0) return "PT0S";
			else {
				let str = "";
				if (this.isNegative) str += "-";
				str += "P";
				let hasWeeks = false;
				if (this.weeks) {
					if (this.days || this.hours || this.minutes || this.seconds) str += this.weeks * 7 + this.days + "D";
					else {
						str += this.weeks + "W";
						hasWeeks = true;
					}
				} else if (this.days) str += this.days + "D";
				if (!hasWeeks) {
					if (this.hours || this.minutes || this.seconds) {
						str += "T";
						if (this.hours) str += this.hours + "H";
						if (this.minutes) str += this.minutes + "M";
						if (this.seconds) str += this.seconds + "S";
					}
				}
				return str;
			}
		}
		/**
		* The iCalendar string representation of this duration.
		* @return {String}
		*/
		toICALString() {
			return this.toString();
		}
	};
	Period = class Period {
		/**
		* Creates a new {@link ICAL.Period} instance from the passed string.
		*
		* @param {String} str            The string to parse
		* @param {Property} prop         The property this period will be on
		* @return {Period}               The created period instance
		*/
		static fromString(str, prop) {
			let parts = str.split("/");
			if (parts.length !== 2) throw new Error("Invalid string value: \"" + str + "\" must contain a \"/\" char.");
			let options = { start: Time.fromDateTimeString(parts[0], prop) };
			let end = parts[1];
			if (Duration.isValueString(end)) options.duration = Duration.fromString(end);
			else options.end = Time.fromDateTimeString(end, prop);
			return new Period(options);
		}
		/**
		* Creates a new {@link ICAL.Period} instance from the given data object.
		* The passed data object cannot contain both and end date and a duration.
		*
		* @param {Object} aData                  An object with members of the period
		* @param {Time=} aData.start             The start of the period
		* @param {Time=} aData.end               The end of the period
		* @param {Duration=} aData.duration      The duration of the period
		* @return {Period}                       The period instance
		*/
		static fromData(aData) {
			return new Period(aData);
		}
		/**
		* Returns a new period instance from the given jCal data array. The first
		* member is always the start date string, the second member is either a
		* duration or end date string.
		*
		* @param {jCalComponent} aData           The jCal data array
		* @param {Property} aProp                The property this jCal data is on
		* @param {Boolean} aLenient              If true, data value can be both date and date-time
		* @return {Period}                       The period instance
		*/
		static fromJSON(aData, aProp, aLenient) {
			function fromDateOrDateTimeString(aValue, dateProp) {
				if (aLenient) return Time.fromString(aValue, dateProp);
				else return Time.fromDateTimeString(aValue, dateProp);
			}
			if (Duration.isValueString(aData[1])) return Period.fromData({
				start: fromDateOrDateTimeString(aData[0], aProp),
				duration: Duration.fromString(aData[1])
			});
			else return Period.fromData({
				start: fromDateOrDateTimeString(aData[0], aProp),
				end: fromDateOrDateTimeString(aData[1], aProp)
			});
		}
		/**
		* Creates a new ICAL.Period instance. The passed data object cannot contain both and end date and
		* a duration.
		*
		* @param {Object} aData                  An object with members of the period
		* @param {Time=} aData.start             The start of the period
		* @param {Time=} aData.end               The end of the period
		* @param {Duration=} aData.duration      The duration of the period
		*/
		constructor(aData) {
			this.wrappedJSObject = this;
			if (aData && "start" in aData) {
				if (aData.start && !(aData.start instanceof Time)) throw new TypeError(".start must be an instance of ICAL.Time");
				this.start = aData.start;
			}
			if (aData && aData.end && aData.duration) throw new Error("cannot accept both end and duration");
			if (aData && "end" in aData) {
				if (aData.end && !(aData.end instanceof Time)) throw new TypeError(".end must be an instance of ICAL.Time");
				this.end = aData.end;
			}
			if (aData && "duration" in aData) {
				if (aData.duration && !(aData.duration instanceof Duration)) throw new TypeError(".duration must be an instance of ICAL.Duration");
				this.duration = aData.duration;
			}
		}
		/**
		* The start of the period
		* @type {Time}
		*/
		start = null;
		/**
		* The end of the period
		* @type {Time}
		*/
		end = null;
		/**
		* The duration of the period
		* @type {Duration}
		*/
		duration = null;
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "icalperiod"
		*/
		icalclass = "icalperiod";
		/**
		* The type name, to be used in the jCal object.
		* @constant
		* @type {String}
		* @default "period"
		*/
		icaltype = "period";
		/**
		* Returns a clone of the duration object.
		*
		* @return {Period}      The cloned object
		*/
		clone() {
			return Period.fromData({
				start: this.start ? this.start.clone() : null,
				end: this.end ? this.end.clone() : null,
				duration: this.duration ? this.duration.clone() : null
			});
		}
		/**
		* Calculates the duration of the period, either directly or by subtracting
		* start from end date.
		*
		* @return {Duration}      The calculated duration
		*/
		getDuration() {
			if (this.duration) return this.duration;
			else return this.end.subtractDate(this.start);
		}
		/**
		* Calculates the end date of the period, either directly or by adding
		* duration to start date.
		*
		* @return {Time}          The calculated end date
		*/
		getEnd() {
			if (this.end) return this.end;
			else {
				let end = this.start.clone();
				end.addDuration(this.duration);
				return end;
			}
		}
		/**
		* Compare this period with a date or other period. To maintain the logic where a.compare(b)
		* returns 1 when a > b, this function will return 1 when the period is after the date, 0 when the
		* date is within the period, and -1 when the period is before the date. When comparing two
		* periods, as soon as they overlap in any way this will return 0.
		*
		* @param {Time|Period} dt    The date or other period to compare with
		*/
		compare(dt) {
			if (dt.compare(this.start) < 0) return 1;
			else if (dt.compare(this.getEnd()) > 0) return -1;
			else return 0;
		}
		/**
		* The string representation of this period.
		* @return {String}
		*/
		toString() {
			return this.start + "/" + (this.end || this.duration);
		}
		/**
		* The jCal representation of this period type.
		* @return {Object}
		*/
		toJSON() {
			return [this.start.toString(), (this.end || this.duration).toString()];
		}
		/**
		* The iCalendar string representation of this period.
		* @return {String}
		*/
		toICALString() {
			return this.start.toICALString() + "/" + (this.end || this.duration).toICALString();
		}
	};
	Time = class Time {
		static _dowCache = {};
		static _wnCache = {};
		/**
		* Returns the days in the given month
		*
		* @param {Number} month      The month to check
		* @param {Number} year       The year to check
		* @return {Number}           The number of days in the month
		*/
		static daysInMonth(month, year) {
			let _daysInMonth = [
				0,
				31,
				28,
				31,
				30,
				31,
				30,
				31,
				31,
				30,
				31,
				30,
				31
			];
			let days = 30;
			if (month < 1 || month > 12) return days;
			days = _daysInMonth[month];
			if (month == 2) days += Time.isLeapYear(year);
			return days;
		}
		/**
		* Checks if the year is a leap year
		*
		* @param {Number} year       The year to check
		* @return {Boolean}          True, if the year is a leap year
		*/
		static isLeapYear(year) {
			if (year <= 1752) return year % 4 == 0;
			else return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
		}
		/**
		* Create a new ICAL.Time from the day of year and year. The date is returned
		* in floating timezone.
		*
		* @param {Number} aDayOfYear     The day of year
		* @param {Number} aYear          The year to create the instance in
		* @return {Time}                 The created instance with the calculated date
		*/
		static fromDayOfYear(aDayOfYear, aYear) {
			let year = aYear;
			let doy = aDayOfYear;
			let tt = new Time();
			tt.auto_normalize = false;
			let is_leap = Time.isLeapYear(year) ? 1 : 0;
			if (doy < 1) {
				year--;
				is_leap = Time.isLeapYear(year) ? 1 : 0;
				doy += Time.daysInYearPassedMonth[is_leap][12];
				return Time.fromDayOfYear(doy, year);
			} else if (doy > Time.daysInYearPassedMonth[is_leap][12]) {
				is_leap = Time.isLeapYear(year) ? 1 : 0;
				doy -= Time.daysInYearPassedMonth[is_leap][12];
				year++;
				return Time.fromDayOfYear(doy, year);
			}
			tt.year = year;
			tt.isDate = true;
			for (let month = 11; month >= 0; month--) if (doy > Time.daysInYearPassedMonth[is_leap][month]) {
				tt.month = month + 1;
				tt.day = doy - Time.daysInYearPassedMonth[is_leap][month];
				break;
			}
			tt.auto_normalize = true;
			return tt;
		}
		/**
		* Returns a new ICAL.Time instance from a date string, e.g 2015-01-02.
		*
		* @deprecated                Use {@link ICAL.Time.fromDateString} instead
		* @param {String} str        The string to create from
		* @return {Time}             The date/time instance
		*/
		static fromStringv2(str) {
			return new Time({
				year: parseInt(str.slice(0, 4), 10),
				month: parseInt(str.slice(5, 7), 10),
				day: parseInt(str.slice(8, 10), 10),
				isDate: true
			});
		}
		/**
		* Returns a new ICAL.Time instance from a date string, e.g 2015-01-02.
		*
		* @param {String} aValue     The string to create from
		* @return {Time}             The date/time instance
		*/
		static fromDateString(aValue) {
			return new Time({
				year: strictParseInt(aValue.slice(0, 4)),
				month: strictParseInt(aValue.slice(5, 7)),
				day: strictParseInt(aValue.slice(8, 10)),
				isDate: true
			});
		}
		/**
		* Returns a new ICAL.Time instance from a date-time string, e.g
		* 2015-01-02T03:04:05. If a property is specified, the timezone is set up
		* from the property's TZID parameter.
		*
		* @param {String} aValue         The string to create from
		* @param {Property=} prop        The property the date belongs to
		* @return {Time}                 The date/time instance
		*/
		static fromDateTimeString(aValue, prop) {
			if (aValue.length < 19) throw new Error("invalid date-time value: \"" + aValue + "\"");
			let zone;
			let zoneId;
			if (aValue.slice(-1) === "Z") zone = Timezone.utcTimezone;
			else if (prop) {
				zoneId = prop.getParameter("tzid");
				if (prop.parent) {
					if (prop.parent.name === "standard" || prop.parent.name === "daylight") zone = Timezone.localTimezone;
					else if (zoneId) zone = prop.parent.getTimeZoneByID(zoneId);
				}
			}
			const timeData = {
				year: strictParseInt(aValue.slice(0, 4)),
				month: strictParseInt(aValue.slice(5, 7)),
				day: strictParseInt(aValue.slice(8, 10)),
				hour: strictParseInt(aValue.slice(11, 13)),
				minute: strictParseInt(aValue.slice(14, 16)),
				second: strictParseInt(aValue.slice(17, 19))
			};
			if (zoneId && !zone) timeData.timezone = zoneId;
			return new Time(timeData, zone);
		}
		/**
		* Returns a new ICAL.Time instance from a date or date-time string,
		*
		* @param {String} aValue         The string to create from
		* @param {Property=} prop        The property the date belongs to
		* @return {Time}                 The date/time instance
		*/
		static fromString(aValue, aProperty) {
			if (aValue.length > 10) return Time.fromDateTimeString(aValue, aProperty);
			else return Time.fromDateString(aValue);
		}
		/**
		* Creates a new ICAL.Time instance from the given Javascript Date.
		*
		* @param {?Date} aDate             The Javascript Date to read, or null to reset
		* @param {Boolean} [useUTC=false]  If true, the UTC values of the date will be used
		*/
		static fromJSDate(aDate, useUTC) {
			return new Time().fromJSDate(aDate, useUTC);
		}
		/**
		* Creates a new ICAL.Time instance from the the passed data object.
		*
		* @param {timeInit} aData          Time initialization
		* @param {Timezone=} aZone         Timezone this position occurs in
		*/
		static fromData = function fromData(aData, aZone) {
			return new Time().fromData(aData, aZone);
		};
		/**
		* Creates a new ICAL.Time instance from the current moment.
		* The instance is “floating” - has no timezone relation.
		* To create an instance considering the time zone, call
		* ICAL.Time.fromJSDate(new Date(), true)
		* @return {Time}
		*/
		static now() {
			return Time.fromJSDate(/* @__PURE__ */ new Date(), false);
		}
		/**
		* Returns the date on which ISO week number 1 starts.
		*
		* @see Time#weekNumber
		* @param {Number} aYear                  The year to search in
		* @param {weekDay=} aWeekStart           The week start weekday, used for calculation.
		* @return {Time}                         The date on which week number 1 starts
		*/
		static weekOneStarts(aYear, aWeekStart) {
			let t = Time.fromData({
				year: aYear,
				month: 1,
				day: 1,
				isDate: true
			});
			let dow = t.dayOfWeek();
			let wkst = aWeekStart || Time.DEFAULT_WEEK_START;
			if (dow > Time.THURSDAY) t.day += 7;
			if (wkst > Time.THURSDAY) t.day -= 7;
			t.day -= dow - wkst;
			return t;
		}
		/**
		* Get the dominical letter for the given year. Letters range from A - G for
		* common years, and AG to GF for leap years.
		*
		* @param {Number} yr           The year to retrieve the letter for
		* @return {String}             The dominical letter.
		*/
		static getDominicalLetter(yr) {
			let LTRS = "GFEDCBA";
			let dom = (yr + (yr / 4 | 0) + (yr / 400 | 0) - (yr / 100 | 0) - 1) % 7;
			if (Time.isLeapYear(yr)) return LTRS[(dom + 6) % 7] + LTRS[dom];
			else return LTRS[dom];
		}
		static #epochTime = null;
		/**
		* January 1st, 1970 as an ICAL.Time.
		* @type {Time}
		* @constant
		* @instance
		*/
		static get epochTime() {
			if (!this.#epochTime) this.#epochTime = Time.fromData({
				year: 1970,
				month: 1,
				day: 1,
				hour: 0,
				minute: 0,
				second: 0,
				isDate: false,
				timezone: "Z"
			});
			return this.#epochTime;
		}
		static _cmp_attr(a, b, attr) {
			if (a[attr] > b[attr]) return 1;
			if (a[attr] < b[attr]) return -1;
			return 0;
		}
		/**
		* The days that have passed in the year after a given month. The array has
		* two members, one being an array of passed days for non-leap years, the
		* other analog for leap years.
		* @example
		* var isLeapYear = ICAL.Time.isLeapYear(year);
		* var passedDays = ICAL.Time.daysInYearPassedMonth[isLeapYear][month];
		* @type {Array.<Array.<Number>>}
		*/
		static daysInYearPassedMonth = [[
			0,
			31,
			59,
			90,
			120,
			151,
			181,
			212,
			243,
			273,
			304,
			334,
			365
		], [
			0,
			31,
			60,
			91,
			121,
			152,
			182,
			213,
			244,
			274,
			305,
			335,
			366
		]];
		static SUNDAY = 1;
		static MONDAY = 2;
		static TUESDAY = 3;
		static WEDNESDAY = 4;
		static THURSDAY = 5;
		static FRIDAY = 6;
		static SATURDAY = 7;
		/**
		* The default weekday for the WKST part.
		* @constant
		* @default ICAL.Time.MONDAY
		*/
		static DEFAULT_WEEK_START = 2;
		/**
		* Creates a new ICAL.Time instance.
		*
		* @param {timeInit} data           Time initialization
		* @param {Timezone} zone           timezone this position occurs in
		*/
		constructor(data, zone) {
			this.wrappedJSObject = this;
			/**
			* @type {timeInit}
			* @private
			*/
			this._time = Object.create(null);
			this._time.year = 0;
			this._time.month = 1;
			this._time.day = 1;
			this._time.hour = 0;
			this._time.minute = 0;
			this._time.second = 0;
			this._time.isDate = false;
			this.fromData(data, zone);
		}
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "icaltime"
		*/
		icalclass = "icaltime";
		_cachedUnixTime = null;
		/**
		* The type name, to be used in the jCal object. This value may change and
		* is strictly defined by the {@link ICAL.Time#isDate isDate} member.
		* @type {String}
		* @default "date-time"
		*/
		get icaltype() {
			return this.isDate ? "date" : "date-time";
		}
		/**
		* The timezone for this time.
		* @type {Timezone}
		*/
		zone = null;
		/**
		* Internal uses to indicate that a change has been made and the next read
		* operation must attempt to normalize the value (for example changing the
		* day to 33).
		*
		* @type {Boolean}
		* @private
		*/
		_pendingNormalization = false;
		/**
		* The year of this date.
		* @type {Number}
		*/
		get year() {
			return this._getTimeAttr("year");
		}
		set year(val) {
			this._setTimeAttr("year", val);
		}
		/**
		* The month of this date.
		* @type {Number}
		*/
		get month() {
			return this._getTimeAttr("month");
		}
		set month(val) {
			this._setTimeAttr("month", val);
		}
		/**
		* The day of this date.
		* @type {Number}
		*/
		get day() {
			return this._getTimeAttr("day");
		}
		set day(val) {
			this._setTimeAttr("day", val);
		}
		/**
		* The hour of this date-time.
		* @type {Number}
		*/
		get hour() {
			return this._getTimeAttr("hour");
		}
		set hour(val) {
			this._setTimeAttr("hour", val);
		}
		/**
		* The minute of this date-time.
		* @type {Number}
		*/
		get minute() {
			return this._getTimeAttr("minute");
		}
		set minute(val) {
			this._setTimeAttr("minute", val);
		}
		/**
		* The second of this date-time.
		* @type {Number}
		*/
		get second() {
			return this._getTimeAttr("second");
		}
		set second(val) {
			this._setTimeAttr("second", val);
		}
		/**
		* If true, the instance represents a date (as opposed to a date-time)
		* @type {Boolean}
		*/
		get isDate() {
			return this._getTimeAttr("isDate");
		}
		set isDate(val) {
			this._setTimeAttr("isDate", val);
		}
		/**
		* @private
		* @param {String} attr             Attribute to get (one of: year, month,
		*                                  day, hour, minute, second, isDate)
		* @return {Number|Boolean}         Current value for the attribute
		*/
		_getTimeAttr(attr) {
			if (this._pendingNormalization) {
				this._normalize();
				this._pendingNormalization = false;
			}
			return this._time[attr];
		}
		/**
		* @private
		* @param {String} attr             Attribute to set (one of: year, month,
		*                                  day, hour, minute, second, isDate)
		* @param {Number|Boolean} val      New value for the attribute
		*/
		_setTimeAttr(attr, val) {
			if (attr === "isDate" && val && !this._time.isDate) this.adjust(0, 0, 0, 0);
			this._cachedUnixTime = null;
			this._pendingNormalization = true;
			this._time[attr] = val;
		}
		/**
		* Returns a clone of the time object.
		*
		* @return {Time}              The cloned object
		*/
		clone() {
			return new Time(this._time, this.zone);
		}
		/**
		* Reset the time instance to epoch time
		*/
		reset() {
			this.fromData(Time.epochTime);
			this.zone = Timezone.utcTimezone;
		}
		/**
		* Reset the time instance to the given date/time values.
		*
		* @param {Number} year             The year to set
		* @param {Number} month            The month to set
		* @param {Number} day              The day to set
		* @param {Number} hour             The hour to set
		* @param {Number} minute           The minute to set
		* @param {Number} second           The second to set
		* @param {Timezone} timezone       The timezone to set
		*/
		resetTo(year, month, day, hour, minute, second, timezone) {
			this.fromData({
				year,
				month,
				day,
				hour,
				minute,
				second,
				zone: timezone
			});
		}
		/**
		* Set up the current instance from the Javascript date value.
		*
		* @param {?Date} aDate             The Javascript Date to read, or null to reset
		* @param {Boolean} [useUTC=false]  If true, the UTC values of the date will be used
		*/
		fromJSDate(aDate, useUTC) {
			if (!aDate) this.reset();
			else if (useUTC) {
				this.zone = Timezone.utcTimezone;
				this.year = aDate.getUTCFullYear();
				this.month = aDate.getUTCMonth() + 1;
				this.day = aDate.getUTCDate();
				this.hour = aDate.getUTCHours();
				this.minute = aDate.getUTCMinutes();
				this.second = aDate.getUTCSeconds();
			} else {
				this.zone = Timezone.localTimezone;
				this.year = aDate.getFullYear();
				this.month = aDate.getMonth() + 1;
				this.day = aDate.getDate();
				this.hour = aDate.getHours();
				this.minute = aDate.getMinutes();
				this.second = aDate.getSeconds();
			}
			this._cachedUnixTime = null;
			return this;
		}
		/**
		* Sets up the current instance using members from the passed data object.
		*
		* @param {timeInit} aData          Time initialization
		* @param {Timezone=} aZone         Timezone this position occurs in
		*/
		fromData(aData, aZone) {
			if (aData) for (let [key, value] of Object.entries(aData)) {
				if (key === "icaltype") continue;
				this[key] = value;
			}
			if (aZone) this.zone = aZone;
			if (aData && !("isDate" in aData)) this.isDate = !("hour" in aData);
			else if (aData && "isDate" in aData) this.isDate = aData.isDate;
			if (aData && "timezone" in aData) {
				let zone = TimezoneService.get(aData.timezone);
				this.zone = zone || Timezone.localTimezone;
			}
			if (aData && "zone" in aData) this.zone = aData.zone;
			if (!this.zone) this.zone = Timezone.localTimezone;
			this._cachedUnixTime = null;
			return this;
		}
		/**
		* Calculate the day of week.
		* @param {weekDay=} aWeekStart
		*        The week start weekday, defaults to SUNDAY
		* @return {weekDay}
		*/
		dayOfWeek(aWeekStart) {
			let firstDow = aWeekStart || Time.SUNDAY;
			let dowCacheKey = (this.year << 12) + (this.month << 8) + (this.day << 3) + firstDow;
			if (dowCacheKey in Time._dowCache) return Time._dowCache[dowCacheKey];
			let q = this.day;
			let m = this.month + (this.month < 3 ? 12 : 0);
			let Y = this.year - (this.month < 3 ? 1 : 0);
			let h = q + Y + trunc((m + 1) * 26 / 10) + trunc(Y / 4);
			h += trunc(Y / 100) * 6 + trunc(Y / 400);
			h = (h + 7 - firstDow) % 7 + 1;
			Time._dowCache[dowCacheKey] = h;
			return h;
		}
		/**
		* Calculate the day of year.
		* @return {Number}
		*/
		dayOfYear() {
			let is_leap = Time.isLeapYear(this.year) ? 1 : 0;
			return Time.daysInYearPassedMonth[is_leap][this.month - 1] + this.day;
		}
		/**
		* Returns a copy of the current date/time, rewound to the start of the
		* week. The resulting ICAL.Time instance is of icaltype date, even if this
		* is a date-time.
		*
		* @param {weekDay=} aWeekStart
		*        The week start weekday, defaults to SUNDAY
		* @return {Time}      The start of the week (cloned)
		*/
		startOfWeek(aWeekStart) {
			let firstDow = aWeekStart || Time.SUNDAY;
			let result = this.clone();
			result.day -= (this.dayOfWeek() + 7 - firstDow) % 7;
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* Returns a copy of the current date/time, shifted to the end of the week.
		* The resulting ICAL.Time instance is of icaltype date, even if this is a
		* date-time.
		*
		* @param {weekDay=} aWeekStart
		*        The week start weekday, defaults to SUNDAY
		* @return {Time}      The end of the week (cloned)
		*/
		endOfWeek(aWeekStart) {
			let firstDow = aWeekStart || Time.SUNDAY;
			let result = this.clone();
			result.day += (7 - this.dayOfWeek() + firstDow - Time.SUNDAY) % 7;
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* Returns a copy of the current date/time, rewound to the start of the
		* month. The resulting ICAL.Time instance is of icaltype date, even if
		* this is a date-time.
		*
		* @return {Time}      The start of the month (cloned)
		*/
		startOfMonth() {
			let result = this.clone();
			result.day = 1;
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* Returns a copy of the current date/time, shifted to the end of the
		* month.  The resulting ICAL.Time instance is of icaltype date, even if
		* this is a date-time.
		*
		* @return {Time}      The end of the month (cloned)
		*/
		endOfMonth() {
			let result = this.clone();
			result.day = Time.daysInMonth(result.month, result.year);
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* Returns a copy of the current date/time, rewound to the start of the
		* year. The resulting ICAL.Time instance is of icaltype date, even if
		* this is a date-time.
		*
		* @return {Time}      The start of the year (cloned)
		*/
		startOfYear() {
			let result = this.clone();
			result.day = 1;
			result.month = 1;
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* Returns a copy of the current date/time, shifted to the end of the
		* year.  The resulting ICAL.Time instance is of icaltype date, even if
		* this is a date-time.
		*
		* @return {Time}      The end of the year (cloned)
		*/
		endOfYear() {
			let result = this.clone();
			result.day = 31;
			result.month = 12;
			result.isDate = true;
			result.hour = 0;
			result.minute = 0;
			result.second = 0;
			return result;
		}
		/**
		* First calculates the start of the week, then returns the day of year for
		* this date. If the day falls into the previous year, the day is zero or negative.
		*
		* @param {weekDay=} aFirstDayOfWeek
		*        The week start weekday, defaults to SUNDAY
		* @return {Number}     The calculated day of year
		*/
		startDoyWeek(aFirstDayOfWeek) {
			let firstDow = aFirstDayOfWeek || Time.SUNDAY;
			let delta = this.dayOfWeek() - firstDow;
			if (delta < 0) delta += 7;
			return this.dayOfYear() - delta;
		}
		/**
		* Get the dominical letter for the current year. Letters range from A - G
		* for common years, and AG to GF for leap years.
		*
		* @param {Number} yr           The year to retrieve the letter for
		* @return {String}             The dominical letter.
		*/
		getDominicalLetter() {
			return Time.getDominicalLetter(this.year);
		}
		/**
		* Finds the nthWeekDay relative to the current month (not day).  The
		* returned value is a day relative the month that this month belongs to so
		* 1 would indicate the first of the month and 40 would indicate a day in
		* the following month.
		*
		* @param {Number} aDayOfWeek   Day of the week see the day name constants
		* @param {Number} aPos         Nth occurrence of a given week day values
		*        of 1 and 0 both indicate the first weekday of that type. aPos may
		*        be either positive or negative
		*
		* @return {Number} numeric value indicating a day relative
		*                   to the current month of this time object
		*/
		nthWeekDay(aDayOfWeek, aPos) {
			let daysInMonth = Time.daysInMonth(this.month, this.year);
			let weekday;
			let pos = aPos;
			let start = 0;
			let otherDay = this.clone();
			if (pos >= 0) {
				otherDay.day = 1;
				if (pos != 0) pos--;
				start = otherDay.day;
				let offset = aDayOfWeek - otherDay.dayOfWeek();
				if (offset < 0) offset += 7;
				start += offset;
				start -= aDayOfWeek;
				weekday = aDayOfWeek;
			} else {
				otherDay.day = daysInMonth;
				let endDow = otherDay.dayOfWeek();
				pos++;
				weekday = endDow - aDayOfWeek;
				if (weekday < 0) weekday += 7;
				weekday = daysInMonth - weekday;
			}
			weekday += pos * 7;
			return start + weekday;
		}
		/**
		* Checks if current time is the nth weekday, relative to the current
		* month.  Will always return false when rule resolves outside of current
		* month.
		*
		* @param {weekDay} aDayOfWeek                 Day of week to check
		* @param {Number} aPos                        Relative position
		* @return {Boolean}                           True, if it is the nth weekday
		*/
		isNthWeekDay(aDayOfWeek, aPos) {
			let dow = this.dayOfWeek();
			if (aPos === 0 && dow === aDayOfWeek) return true;
			if (this.nthWeekDay(aDayOfWeek, aPos) === this.day) return true;
			return false;
		}
		/**
		* Calculates the ISO 8601 week number. The first week of a year is the
		* week that contains the first Thursday. The year can have 53 weeks, if
		* January 1st is a Friday.
		*
		* Note there are regions where the first week of the year is the one that
		* starts on January 1st, which may offset the week number. Also, if a
		* different week start is specified, this will also affect the week
		* number.
		*
		* @see Time.weekOneStarts
		* @param {weekDay} aWeekStart                  The weekday the week starts with
		* @return {Number}                             The ISO week number
		*/
		weekNumber(aWeekStart) {
			let wnCacheKey = (this.year << 12) + (this.month << 8) + (this.day << 3) + aWeekStart;
			if (wnCacheKey in Time._wnCache) return Time._wnCache[wnCacheKey];
			let week1;
			let dt = this.clone();
			dt.isDate = true;
			let isoyear = this.year;
			if (dt.month == 12 && dt.day > 25) {
				week1 = Time.weekOneStarts(isoyear + 1, aWeekStart);
				if (dt.compare(week1) < 0) week1 = Time.weekOneStarts(isoyear, aWeekStart);
				else isoyear++;
			} else {
				week1 = Time.weekOneStarts(isoyear, aWeekStart);
				if (dt.compare(week1) < 0) week1 = Time.weekOneStarts(--isoyear, aWeekStart);
			}
			let answer = trunc(dt.subtractDate(week1).toSeconds() / 86400 / 7) + 1;
			Time._wnCache[wnCacheKey] = answer;
			return answer;
		}
		/**
		* Adds the duration to the current time. The instance is modified in
		* place.
		*
		* @param {Duration} aDuration         The duration to add
		*/
		addDuration(aDuration) {
			let mult = aDuration.isNegative ? -1 : 1;
			let second = this.second;
			let minute = this.minute;
			let hour = this.hour;
			let day = this.day;
			second += mult * aDuration.seconds;
			minute += mult * aDuration.minutes;
			hour += mult * aDuration.hours;
			day += mult * aDuration.days;
			day += mult * 7 * aDuration.weeks;
			this.second = second;
			this.minute = minute;
			this.hour = hour;
			this.day = day;
			this._cachedUnixTime = null;
		}
		/**
		* Subtract the date details (_excluding_ timezone).  Useful for finding
		* the relative difference between two time objects excluding their
		* timezone differences.
		*
		* @param {Time} aDate     The date to subtract
		* @return {Duration}      The difference as a duration
		*/
		subtractDate(aDate) {
			let unixTime = this.toUnixTime() + this.utcOffset();
			let other = aDate.toUnixTime() + aDate.utcOffset();
			return Duration.fromSeconds(unixTime - other);
		}
		/**
		* Subtract the date details, taking timezones into account.
		*
		* @param {Time} aDate  The date to subtract
		* @return {Duration}   The difference in duration
		*/
		subtractDateTz(aDate) {
			let unixTime = this.toUnixTime();
			let other = aDate.toUnixTime();
			return Duration.fromSeconds(unixTime - other);
		}
		/**
		* Compares the ICAL.Time instance with another one, or a period.
		*
		* @param {Time|Period} aOther                  The instance to compare with
		* @return {Number}                             -1, 0 or 1 for less/equal/greater
		*/
		compare(other) {
			if (other instanceof Period) return -1 * other.compare(this);
			else {
				let a = this.toUnixTime();
				let b = other.toUnixTime();
				if (a > b) return 1;
				if (b > a) return -1;
				return 0;
			}
		}
		/**
		* Compares only the date part of this instance with another one.
		*
		* @param {Time} other                  The instance to compare with
		* @param {Timezone} tz                 The timezone to compare in
		* @return {Number}                     -1, 0 or 1 for less/equal/greater
		*/
		compareDateOnlyTz(other, tz) {
			let a = this.convertToZone(tz);
			let b = other.convertToZone(tz);
			let rc = 0;
			if ((rc = Time._cmp_attr(a, b, "year")) != 0) return rc;
			if ((rc = Time._cmp_attr(a, b, "month")) != 0) return rc;
			if ((rc = Time._cmp_attr(a, b, "day")) != 0) return rc;
			return rc;
		}
		/**
		* Convert the instance into another timezone. The returned ICAL.Time
		* instance is always a copy.
		*
		* @param {Timezone} zone      The zone to convert to
		* @return {Time}              The copy, converted to the zone
		*/
		convertToZone(zone) {
			let copy = this.clone();
			let zone_equals = this.zone.tzid == zone.tzid;
			if (!this.isDate && !zone_equals) Timezone.convert_time(copy, this.zone, zone);
			copy.zone = zone;
			return copy;
		}
		/**
		* Calculates the UTC offset of the current date/time in the timezone it is
		* in.
		*
		* @return {Number}     UTC offset in seconds
		*/
		utcOffset() {
			if (this.zone == Timezone.localTimezone || this.zone == Timezone.utcTimezone) return 0;
			else return this.zone.utcOffset(this);
		}
		/**
		* Returns an RFC 5545 compliant ical representation of this object.
		*
		* @return {String} ical date/date-time
		*/
		toICALString() {
			let string = this.toString();
			if (string.length > 10) return design.icalendar.value["date-time"].toICAL(string);
			else return design.icalendar.value.date.toICAL(string);
		}
		/**
		* The string representation of this date/time, in jCal form
		* (including : and - separators).
		* @return {String}
		*/
		toString() {
			let result = this.year + "-" + pad2(this.month) + "-" + pad2(this.day);
			if (!this.isDate) {
				result += "T" + pad2(this.hour) + ":" + pad2(this.minute) + ":" + pad2(this.second);
				if (this.zone === Timezone.utcTimezone) result += "Z";
			}
			return result;
		}
		/**
		* Converts the current instance to a Javascript date
		* @return {Date}
		*/
		toJSDate() {
			if (this.zone == Timezone.localTimezone) {
				if (this.isDate) return new Date(this.year, this.month - 1, this.day);
				else return new Date(this.year, this.month - 1, this.day, this.hour, this.minute, this.second, 0);
			} else return /* @__PURE__ */ new Date(this.toUnixTime() * 1e3);
		}
		_normalize() {
			if (this._time.isDate) {
				this._time.hour = 0;
				this._time.minute = 0;
				this._time.second = 0;
			}
			this.adjust(0, 0, 0, 0);
			return this;
		}
		/**
		* Adjust the date/time by the given offset
		*
		* @param {Number} aExtraDays       The extra amount of days
		* @param {Number} aExtraHours      The extra amount of hours
		* @param {Number} aExtraMinutes    The extra amount of minutes
		* @param {Number} aExtraSeconds    The extra amount of seconds
		* @param {Number=} aTime           The time to adjust, defaults to the
		*                                    current instance.
		*/
		adjust(aExtraDays, aExtraHours, aExtraMinutes, aExtraSeconds, aTime) {
			let minutesOverflow, hoursOverflow, daysOverflow = 0, yearsOverflow = 0;
			let second, minute, hour, day;
			let daysInMonth;
			let time = aTime || this._time;
			if (!time.isDate) {
				second = time.second + aExtraSeconds;
				time.second = second % 60;
				minutesOverflow = trunc(second / 60);
				if (time.second < 0) {
					time.second += 60;
					minutesOverflow--;
				}
				minute = time.minute + aExtraMinutes + minutesOverflow;
				time.minute = minute % 60;
				hoursOverflow = trunc(minute / 60);
				if (time.minute < 0) {
					time.minute += 60;
					hoursOverflow--;
				}
				hour = time.hour + aExtraHours + hoursOverflow;
				time.hour = hour % 24;
				daysOverflow = trunc(hour / 24);
				if (time.hour < 0) {
					time.hour += 24;
					daysOverflow--;
				}
			}
			if (time.month > 12) yearsOverflow = trunc((time.month - 1) / 12);
			else if (time.month < 1) yearsOverflow = trunc(time.month / 12) - 1;
			time.year += yearsOverflow;
			time.month -= 12 * yearsOverflow;
			day = time.day + aExtraDays + daysOverflow;
			if (day > 0) for (;;) {
				daysInMonth = Time.daysInMonth(time.month, time.year);
				if (day <= daysInMonth) break;
				time.month++;
				if (time.month > 12) {
					time.year++;
					time.month = 1;
				}
				day -= daysInMonth;
			}
			else while (day <= 0) {
				if (time.month == 1) {
					time.year--;
					time.month = 12;
				} else time.month--;
				day += Time.daysInMonth(time.month, time.year);
			}
			time.day = day;
			this._cachedUnixTime = null;
			return this;
		}
		/**
		* Sets up the current instance from unix time, the number of seconds since
		* January 1st, 1970.
		*
		* @param {Number} seconds      The seconds to set up with
		*/
		fromUnixTime(seconds) {
			this.zone = Timezone.utcTimezone;
			let date = /* @__PURE__ */ new Date(seconds * 1e3);
			this.year = date.getUTCFullYear();
			this.month = date.getUTCMonth() + 1;
			this.day = date.getUTCDate();
			if (this._time.isDate) {
				this.hour = 0;
				this.minute = 0;
				this.second = 0;
			} else {
				this.hour = date.getUTCHours();
				this.minute = date.getUTCMinutes();
				this.second = date.getUTCSeconds();
			}
			this._cachedUnixTime = null;
		}
		/**
		* Converts the current instance to seconds since January 1st 1970.
		*
		* @return {Number}         Seconds since 1970
		*/
		toUnixTime() {
			if (this._cachedUnixTime !== null) return this._cachedUnixTime;
			let offset = this.utcOffset();
			let ms = Date.UTC(this.year, this.month - 1, this.day, this.hour, this.minute, this.second - offset);
			this._cachedUnixTime = ms / 1e3;
			return this._cachedUnixTime;
		}
		/**
		* Converts time to into Object which can be serialized then re-created
		* using the constructor.
		*
		* @example
		* // toJSON will automatically be called
		* var json = JSON.stringify(mytime);
		*
		* var deserialized = JSON.parse(json);
		*
		* var time = new ICAL.Time(deserialized);
		*
		* @return {Object}
		*/
		toJSON() {
			let copy = [
				"year",
				"month",
				"day",
				"hour",
				"minute",
				"second",
				"isDate"
			];
			let result = Object.create(null);
			let i = 0;
			let len = copy.length;
			let prop;
			for (; i < len; i++) {
				prop = copy[i];
				result[prop] = this[prop];
			}
			if (this.zone) result.timezone = this.zone.tzid;
			return result;
		}
	};
	CHAR = /[^ \t]/;
	VALUE_DELIMITER = ":";
	PARAM_DELIMITER = ";";
	PARAM_NAME_DELIMITER = "=";
	DEFAULT_VALUE_TYPE$1 = "unknown";
	DEFAULT_PARAM_TYPE = "text";
	RFC6868_REPLACE_MAP$1 = {
		"^'": "\"",
		"^n": "\n",
		"^^": "^"
	};
	/**
	* Parse an iCalendar property value into the jCal for a single property
	*
	* @function ICAL.parse.property
	* @param {String} str
	*   The iCalendar property string to parse
	* @param {designSet=} designSet
	*   The design data to use for this property
	* @return {Object}
	*   The jCal Object containing the property
	*/
	parse$1.property = function(str, designSet) {
		let state = {
			component: [[], []],
			designSet: designSet || design.defaultSet
		};
		parse$1._handleContentLine(str, state);
		return state.component[1][0];
	};
	/**
	* Convenience method to parse a component. You can use ICAL.parse() directly
	* instead.
	*
	* @function ICAL.parse.component
	* @see ICAL.parse(function)
	* @param {String} str    The iCalendar component string to parse
	* @return {Object}       The jCal Object containing the component
	*/
	parse$1.component = function(str) {
		return parse$1(str);
	};
	ParserError = class extends Error {
		name = this.constructor.name;
	};
	parse$1.ParserError = ParserError;
	/**
	* Handles a single line of iCalendar/vCard, updating the state.
	*
	* @private
	* @function ICAL.parse._handleContentLine
	* @param {String} line          The content line to process
	* @param {parserState} state    The current state of the line parsing
	*/
	parse$1._handleContentLine = function(line, state) {
		let valuePos = line.indexOf(VALUE_DELIMITER);
		let paramPos = line.indexOf(PARAM_DELIMITER);
		let lastParamIndex;
		let lastValuePos;
		let name;
		let value;
		let params = {};
		/**
		* Different property cases
		*
		*
		* 1. RRULE:FREQ=foo
		*    // FREQ= is not a param but the value
		*
		* 2. ATTENDEE;ROLE=REQ-PARTICIPANT;
		*    // ROLE= is a param because : has not happened yet
		*/
		if (paramPos !== -1 && valuePos !== -1) {
			if (paramPos > valuePos) paramPos = -1;
		}
		let parsedParams;
		if (paramPos !== -1) {
			name = line.slice(0, Math.max(0, paramPos)).toLowerCase();
			parsedParams = parse$1._parseParameters(line.slice(Math.max(0, paramPos)), 0, state.designSet);
			if (parsedParams[2] == -1) throw new ParserError("Invalid parameters in '" + line + "'");
			params = parsedParams[0];
			let parsedParamLength;
			if (typeof parsedParams[1] === "string") parsedParamLength = parsedParams[1].length;
			else parsedParamLength = parsedParams[1].reduce((accumulator, currentValue) => {
				return accumulator + currentValue.length;
			}, 0);
			lastParamIndex = parsedParamLength + parsedParams[2] + paramPos;
			if ((lastValuePos = line.slice(Math.max(0, lastParamIndex)).indexOf(VALUE_DELIMITER)) !== -1) value = line.slice(Math.max(0, lastParamIndex + lastValuePos + 1));
			else throw new ParserError("Missing parameter value in '" + line + "'");
		} else if (valuePos !== -1) {
			name = line.slice(0, Math.max(0, valuePos)).toLowerCase();
			value = line.slice(Math.max(0, valuePos + 1));
			if (name === "begin") {
				let newComponent = [
					value.toLowerCase(),
					[],
					[]
				];
				if (state.stack.length === 1) state.component.push(newComponent);
				else state.component[2].push(newComponent);
				state.stack.push(state.component);
				state.component = newComponent;
				if (!state.designSet) state.designSet = design.getDesignSet(state.component[0]);
				return;
			} else if (name === "end") {
				state.component = state.stack.pop();
				return;
			}
		} else
 /**
		* Invalid line.
		* The rational to throw an error is we will
		* never be certain that the rest of the file
		* is sane and it is unlikely that we can serialize
		* the result correctly either.
		*/
		throw new ParserError("invalid line (no token \";\" or \":\") \"" + line + "\"");
		let valueType;
		let multiValue = false;
		let structuredValue = false;
		let propertyDetails;
		let splitName;
		let ungroupedName;
		if (state.designSet.propertyGroups && name.indexOf(".") !== -1) {
			splitName = name.split(".");
			params.group = splitName[0];
			ungroupedName = splitName[1];
		} else ungroupedName = name;
		if (ungroupedName in state.designSet.property) {
			propertyDetails = state.designSet.property[ungroupedName];
			if ("multiValue" in propertyDetails) multiValue = propertyDetails.multiValue;
			if ("structuredValue" in propertyDetails) structuredValue = propertyDetails.structuredValue;
			if (value && "detectType" in propertyDetails) valueType = propertyDetails.detectType(value);
		}
		if (!valueType) {
			if (!("value" in params)) {
				if (propertyDetails) valueType = propertyDetails.defaultType;
				else valueType = DEFAULT_VALUE_TYPE$1;
			} else valueType = params.value.toLowerCase();
		}
		delete params.value;
		/**
		* Note on `var result` juggling:
		*
		* I observed that building the array in pieces has adverse
		* effects on performance, so where possible we inline the creation.
		* It is a little ugly but resulted in ~2000 additional ops/sec.
		*/
		let result;
		if (multiValue && structuredValue) {
			value = parse$1._parseMultiValue(value, structuredValue, valueType, [], multiValue, state.designSet, structuredValue);
			result = [
				ungroupedName,
				params,
				valueType,
				value
			];
		} else if (multiValue) {
			result = [
				ungroupedName,
				params,
				valueType
			];
			parse$1._parseMultiValue(value, multiValue, valueType, result, null, state.designSet, false);
		} else if (structuredValue) {
			value = parse$1._parseMultiValue(value, structuredValue, valueType, [], null, state.designSet, structuredValue);
			result = [
				ungroupedName,
				params,
				valueType,
				value
			];
		} else {
			value = parse$1._parseValue(value, valueType, state.designSet, false);
			result = [
				ungroupedName,
				params,
				valueType,
				value
			];
		}
		if (state.component[0] === "vcard" && state.component[1].length === 0 && !(name === "version" && value === "4.0")) state.designSet = design.getDesignSet("vcard3");
		state.component[1].push(result);
	};
	/**
	* Parse a value from the raw value into the jCard/jCal value.
	*
	* @private
	* @function ICAL.parse._parseValue
	* @param {String} value          Original value
	* @param {String} type           Type of value
	* @param {Object} designSet      The design data to use for this value
	* @return {Object} varies on type
	*/
	parse$1._parseValue = function(value, type, designSet, structuredValue) {
		if (type in designSet.value && "fromICAL" in designSet.value[type]) return designSet.value[type].fromICAL(value, structuredValue);
		return value;
	};
	/**
	* Parse parameters from a string to object.
	*
	* @function ICAL.parse._parseParameters
	* @private
	* @param {String} line               A single unfolded line
	* @param {Number} start              Position to start looking for properties
	* @param {Object} designSet          The design data to use for this property
	* @return {Array}                    Array containing key/valye pairs of parsed parameters, the
	*                                      parsed value, and the position of the last parameter found
	*/
	parse$1._parseParameters = function(line, start, designSet) {
		let lastParam = start;
		let pos = 0;
		let delim = PARAM_NAME_DELIMITER;
		let result = {};
		let name, lcname;
		let value, valuePos = -1;
		let type, multiValue, mvdelim;
		while (pos !== false && (pos = line.indexOf(delim, pos + 1)) !== -1) {
			name = line.slice(lastParam + 1, pos);
			if (name.length == 0) throw new ParserError("Empty parameter name in '" + line + "'");
			lcname = name.toLowerCase();
			mvdelim = false;
			multiValue = false;
			if (lcname in designSet.param && designSet.param[lcname].valueType) type = designSet.param[lcname].valueType;
			else type = DEFAULT_PARAM_TYPE;
			if (lcname in designSet.param) {
				multiValue = designSet.param[lcname].multiValue;
				if (designSet.param[lcname].multiValueSeparateDQuote) mvdelim = parse$1._rfc6868Escape("\"" + multiValue + "\"");
			}
			if (line[pos + 1] === "\"") {
				valuePos = pos + 2;
				pos = line.indexOf("\"", valuePos);
				if (multiValue && pos != -1) {
					let extendedValue = true;
					while (extendedValue) if (line[pos + 1] == multiValue && line[pos + 2] == "\"") pos = line.indexOf("\"", pos + 3);
					else extendedValue = false;
				}
				if (pos === -1) throw new ParserError("invalid line (no matching double quote) \"" + line + "\"");
				value = line.slice(valuePos, pos);
				lastParam = line.indexOf(PARAM_DELIMITER, pos);
				let propValuePos = line.indexOf(VALUE_DELIMITER, pos);
				if (lastParam === -1 || propValuePos !== -1 && lastParam > propValuePos) pos = false;
			} else {
				valuePos = pos + 1;
				let nextPos = line.indexOf(PARAM_DELIMITER, valuePos);
				let propValuePos = line.indexOf(VALUE_DELIMITER, valuePos);
				if (propValuePos !== -1 && nextPos > propValuePos) {
					nextPos = propValuePos;
					pos = false;
				} else if (nextPos === -1) {
					if (propValuePos === -1) nextPos = line.length;
					else nextPos = propValuePos;
					pos = false;
				} else {
					lastParam = nextPos;
					pos = nextPos;
				}
				value = line.slice(valuePos, nextPos);
			}
			const length_before = value.length;
			value = parse$1._rfc6868Escape(value);
			valuePos += length_before - value.length;
			if (multiValue) {
				let delimiter = mvdelim || multiValue;
				value = parse$1._parseMultiValue(value, delimiter, type, [], null, designSet);
			} else value = parse$1._parseValue(value, type, designSet);
			if (multiValue && lcname in result) {
				if (Array.isArray(result[lcname])) result[lcname].push(value);
				else result[lcname] = [result[lcname], value];
			} else result[lcname] = value;
		}
		return [
			result,
			value,
			valuePos
		];
	};
	/**
	* Internal helper for rfc6868. Exposing this on ICAL.parse so that
	* hackers can disable the rfc6868 parsing if the really need to.
	*
	* @function ICAL.parse._rfc6868Escape
	* @param {String} val        The value to escape
	* @return {String}           The escaped value
	*/
	parse$1._rfc6868Escape = function(val) {
		return val.replace(/\^['n^]/g, function(x) {
			return RFC6868_REPLACE_MAP$1[x];
		});
	};
	/**
	* Parse a multi value string. This function is used either for parsing
	* actual multi-value property's values, or for handling parameter values. It
	* can be used for both multi-value properties and structured value properties.
	*
	* @private
	* @function ICAL.parse._parseMultiValue
	* @param {String} buffer           The buffer containing the full value
	* @param {String} delim            The multi-value delimiter
	* @param {String} type             The value type to be parsed
	* @param {Array.<?>} result        The array to append results to, varies on value type
	* @param {String} innerMulti       The inner delimiter to split each value with
	* @param {designSet} designSet     The design data for this value
	* @return {?|Array.<?>}            Either an array of results, or the first result
	*/
	parse$1._parseMultiValue = function(buffer, delim, type, result, innerMulti, designSet, structuredValue) {
		let pos = 0;
		let lastPos = 0;
		let value;
		if (delim.length === 0) return buffer;
		while ((pos = unescapedIndexOf(buffer, delim, lastPos)) !== -1) {
			value = buffer.slice(lastPos, pos);
			if (innerMulti) value = parse$1._parseMultiValue(value, innerMulti, type, [], null, designSet, structuredValue);
			else value = parse$1._parseValue(value, type, designSet, structuredValue);
			result.push(value);
			lastPos = pos + delim.length;
		}
		value = buffer.slice(lastPos);
		if (innerMulti) value = parse$1._parseMultiValue(value, innerMulti, type, [], null, designSet, structuredValue);
		else value = parse$1._parseValue(value, type, designSet, structuredValue);
		result.push(value);
		return result.length == 1 ? result[0] : result;
	};
	/**
	* Process a complete buffer of iCalendar/vCard data line by line, correctly
	* unfolding content. Each line will be processed with the given callback
	*
	* @private
	* @function ICAL.parse._eachLine
	* @param {String} buffer                         The buffer to process
	* @param {function(?String, String)} callback    The callback for each line
	*/
	parse$1._eachLine = function(buffer, callback) {
		let len = buffer.length;
		let lastPos = buffer.search(CHAR);
		let pos = lastPos;
		let line;
		let firstChar;
		let newlineOffset;
		do {
			pos = buffer.indexOf("\n", lastPos) + 1;
			if (pos > 1 && buffer[pos - 2] === "\r") newlineOffset = 2;
			else newlineOffset = 1;
			if (pos === 0) {
				pos = len;
				newlineOffset = 0;
			}
			firstChar = buffer[lastPos];
			if (firstChar === " " || firstChar === "	") line += buffer.slice(lastPos + 1, pos - newlineOffset);
			else {
				if (line) callback(null, line);
				line = buffer.slice(lastPos, pos - newlineOffset);
			}
			lastPos = pos;
		} while (pos !== len);
		line = line.trim();
		if (line.length) callback(null, line);
	};
	OPTIONS = [
		"tzid",
		"location",
		"tznames",
		"latitude",
		"longitude"
	];
	Timezone = class Timezone {
		static _compare_change_fn(a, b) {
			if (a.year < b.year) return -1;
			else if (a.year > b.year) return 1;
			if (a.month < b.month) return -1;
			else if (a.month > b.month) return 1;
			if (a.day < b.day) return -1;
			else if (a.day > b.day) return 1;
			if (a.hour < b.hour) return -1;
			else if (a.hour > b.hour) return 1;
			if (a.minute < b.minute) return -1;
			else if (a.minute > b.minute) return 1;
			if (a.second < b.second) return -1;
			else if (a.second > b.second) return 1;
			return 0;
		}
		/**
		* Convert the date/time from one zone to the next.
		*
		* @param {Time} tt                  The time to convert
		* @param {Timezone} from_zone       The source zone to convert from
		* @param {Timezone} to_zone         The target zone to convert to
		* @return {Time}                    The converted date/time object
		*/
		static convert_time(tt, from_zone, to_zone) {
			if (tt.isDate || from_zone.tzid == to_zone.tzid || from_zone == Timezone.localTimezone || to_zone == Timezone.localTimezone) {
				tt.zone = to_zone;
				return tt;
			}
			let utcOffset = from_zone.utcOffset(tt);
			tt.adjust(0, 0, 0, -utcOffset);
			utcOffset = to_zone.utcOffset(tt);
			tt.adjust(0, 0, 0, utcOffset);
			return null;
		}
		/**
		* Creates a new ICAL.Timezone instance from the passed data object.
		*
		* @param {Component|Object} aData options for class
		* @param {String|Component} aData.component
		*        If aData is a simple object, then this member can be set to either a
		*        string containing the component data, or an already parsed
		*        ICAL.Component
		* @param {String} aData.tzid      The timezone identifier
		* @param {String} aData.location  The timezone locationw
		* @param {String} aData.tznames   An alternative string representation of the
		*                                  timezone
		* @param {Number} aData.latitude  The latitude of the timezone
		* @param {Number} aData.longitude The longitude of the timezone
		*/
		static fromData(aData) {
			return new Timezone().fromData(aData);
		}
		/**
		* The instance describing the UTC timezone
		* @type {Timezone}
		* @constant
		* @instance
		*/
		static #utcTimezone = null;
		static get utcTimezone() {
			if (!this.#utcTimezone) this.#utcTimezone = Timezone.fromData({ tzid: "UTC" });
			return this.#utcTimezone;
		}
		/**
		* The instance describing the local timezone
		* @type {Timezone}
		* @constant
		* @instance
		*/
		static #localTimezone = null;
		static get localTimezone() {
			if (!this.#localTimezone) this.#localTimezone = Timezone.fromData({ tzid: "floating" });
			return this.#localTimezone;
		}
		/**
		* Adjust a timezone change object.
		* @private
		* @param {Object} change     The timezone change object
		* @param {Number} days       The extra amount of days
		* @param {Number} hours      The extra amount of hours
		* @param {Number} minutes    The extra amount of minutes
		* @param {Number} seconds    The extra amount of seconds
		*/
		static adjust_change(change, days, hours, minutes, seconds) {
			return Time.prototype.adjust.call(change, days, hours, minutes, seconds, change);
		}
		static _minimumExpansionYear = -1;
		static EXTRA_COVERAGE = 5;
		/**
		* Creates a new ICAL.Timezone instance, by passing in a tzid and component.
		*
		* @param {Component|Object} data options for class
		* @param {String|Component} data.component
		*        If data is a simple object, then this member can be set to either a
		*        string containing the component data, or an already parsed
		*        ICAL.Component
		* @param {String} data.tzid      The timezone identifier
		* @param {String} data.location  The timezone locationw
		* @param {String} data.tznames   An alternative string representation of the
		*                                  timezone
		* @param {Number} data.latitude  The latitude of the timezone
		* @param {Number} data.longitude The longitude of the timezone
		*/
		constructor(data) {
			this.wrappedJSObject = this;
			this.fromData(data);
		}
		/**
		* Timezone identifier
		* @type {String}
		*/
		tzid = "";
		/**
		* Timezone location
		* @type {String}
		*/
		location = "";
		/**
		* Alternative timezone name, for the string representation
		* @type {String}
		*/
		tznames = "";
		/**
		* The primary latitude for the timezone.
		* @type {Number}
		*/
		latitude = 0;
		/**
		* The primary longitude for the timezone.
		* @type {Number}
		*/
		longitude = 0;
		/**
		* The vtimezone component for this timezone.
		* @type {Component}
		*/
		component = null;
		/**
		* The year this timezone has been expanded to. All timezone transition
		* dates until this year are known and can be used for calculation
		*
		* @private
		* @type {Number}
		*/
		expandedUntilYear = 0;
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "icaltimezone"
		*/
		icalclass = "icaltimezone";
		/**
		* Sets up the current instance using members from the passed data object.
		*
		* @param {Component|Object} aData options for class
		* @param {String|Component} aData.component
		*        If aData is a simple object, then this member can be set to either a
		*        string containing the component data, or an already parsed
		*        ICAL.Component
		* @param {String} aData.tzid      The timezone identifier
		* @param {String} aData.location  The timezone locationw
		* @param {String} aData.tznames   An alternative string representation of the
		*                                  timezone
		* @param {Number} aData.latitude  The latitude of the timezone
		* @param {Number} aData.longitude The longitude of the timezone
		*/
		fromData(aData) {
			this.expandedUntilYear = 0;
			this.changes = [];
			if (aData instanceof Component) this.component = aData;
			else {
				if (aData && "component" in aData) {
					if (typeof aData.component == "string") {
						let jCal = parse$1(aData.component);
						this.component = new Component(jCal);
					} else if (aData.component instanceof Component) this.component = aData.component;
					else this.component = null;
				}
				for (let prop of OPTIONS) if (aData && prop in aData) this[prop] = aData[prop];
			}
			if (this.component instanceof Component && !this.tzid) this.tzid = this.component.getFirstPropertyValue("tzid");
			return this;
		}
		/**
		* Finds the utcOffset the given time would occur in this timezone.
		*
		* @param {Time} tt         The time to check for
		* @return {Number}         utc offset in seconds
		*/
		utcOffset(tt) {
			if (this == Timezone.utcTimezone || this == Timezone.localTimezone) return 0;
			this._ensureCoverage(tt.year);
			if (!this.changes.length) return 0;
			let tt_change = {
				year: tt.year,
				month: tt.month,
				day: tt.day,
				hour: tt.hour,
				minute: tt.minute,
				second: tt.second
			};
			let change_num = this._findNearbyChange(tt_change);
			let change_num_to_use = -1;
			let step = 1;
			for (;;) {
				let change = clone(this.changes[change_num], true);
				if (change.utcOffset < change.prevUtcOffset) Timezone.adjust_change(change, 0, 0, 0, change.utcOffset);
				else Timezone.adjust_change(change, 0, 0, 0, change.prevUtcOffset);
				if (Timezone._compare_change_fn(tt_change, change) >= 0) change_num_to_use = change_num;
				else step = -1;
				if (step == -1 && change_num_to_use != -1) break;
				change_num += step;
				if (change_num < 0) return 0;
				if (change_num >= this.changes.length) break;
			}
			let zone_change = this.changes[change_num_to_use];
			if (zone_change.utcOffset - zone_change.prevUtcOffset < 0 && change_num_to_use > 0) {
				let tmp_change = clone(zone_change, true);
				Timezone.adjust_change(tmp_change, 0, 0, 0, tmp_change.prevUtcOffset);
				if (Timezone._compare_change_fn(tt_change, tmp_change) < 0) {
					let prev_zone_change = this.changes[change_num_to_use - 1];
					let want_daylight = false;
					if (zone_change.is_daylight != want_daylight && prev_zone_change.is_daylight == want_daylight) zone_change = prev_zone_change;
				}
			}
			return zone_change.utcOffset;
		}
		_findNearbyChange(change) {
			let idx = binsearchInsert(this.changes, change, Timezone._compare_change_fn);
			if (idx >= this.changes.length) return this.changes.length - 1;
			return idx;
		}
		_ensureCoverage(aYear) {
			if (Timezone._minimumExpansionYear == -1) {
				let today = Time.now();
				Timezone._minimumExpansionYear = today.year;
			}
			let changesEndYear = aYear;
			if (changesEndYear < Timezone._minimumExpansionYear) changesEndYear = Timezone._minimumExpansionYear;
			changesEndYear += Timezone.EXTRA_COVERAGE;
			if (!this.changes.length || this.expandedUntilYear < aYear) {
				let subcomps = this.component.getAllSubcomponents();
				let compLen = subcomps.length;
				let compIdx = 0;
				for (; compIdx < compLen; compIdx++) this._expandComponent(subcomps[compIdx], changesEndYear, this.changes);
				this.changes.sort(Timezone._compare_change_fn);
				this.expandedUntilYear = changesEndYear;
			}
		}
		_expandComponent(aComponent, aYear, changes) {
			if (!aComponent.hasProperty("dtstart") || !aComponent.hasProperty("tzoffsetto") || !aComponent.hasProperty("tzoffsetfrom")) return null;
			let dtstart = aComponent.getFirstProperty("dtstart").getFirstValue();
			let change;
			function convert_tzoffset(offset) {
				return offset.factor * (offset.hours * 3600 + offset.minutes * 60);
			}
			function init_changes() {
				let changebase = {};
				changebase.is_daylight = aComponent.name == "daylight";
				changebase.utcOffset = convert_tzoffset(aComponent.getFirstProperty("tzoffsetto").getFirstValue());
				changebase.prevUtcOffset = convert_tzoffset(aComponent.getFirstProperty("tzoffsetfrom").getFirstValue());
				return changebase;
			}
			if (!aComponent.hasProperty("rrule") && !aComponent.hasProperty("rdate")) {
				change = init_changes();
				change.year = dtstart.year;
				change.month = dtstart.month;
				change.day = dtstart.day;
				change.hour = dtstart.hour;
				change.minute = dtstart.minute;
				change.second = dtstart.second;
				Timezone.adjust_change(change, 0, 0, 0, -change.prevUtcOffset);
				changes.push(change);
			} else {
				let props = aComponent.getAllProperties("rdate");
				for (let rdate of props) {
					let time = rdate.getFirstValue();
					change = init_changes();
					change.year = time.year;
					change.month = time.month;
					change.day = time.day;
					if (time.isDate) {
						change.hour = dtstart.hour;
						change.minute = dtstart.minute;
						change.second = dtstart.second;
						if (dtstart.zone != Timezone.utcTimezone) Timezone.adjust_change(change, 0, 0, 0, -change.prevUtcOffset);
					} else {
						change.hour = time.hour;
						change.minute = time.minute;
						change.second = time.second;
						if (time.zone != Timezone.utcTimezone) Timezone.adjust_change(change, 0, 0, 0, -change.prevUtcOffset);
					}
					changes.push(change);
				}
				let rrule = aComponent.getFirstProperty("rrule");
				if (rrule) {
					rrule = rrule.getFirstValue();
					change = init_changes();
					if (rrule.until && rrule.until.zone == Timezone.utcTimezone) {
						rrule.until.adjust(0, 0, 0, change.prevUtcOffset);
						rrule.until.zone = Timezone.localTimezone;
					}
					let iterator = rrule.iterator(dtstart);
					let occ;
					while (occ = iterator.next()) {
						change = init_changes();
						if (occ.year > aYear || !occ) break;
						change.year = occ.year;
						change.month = occ.month;
						change.day = occ.day;
						change.hour = occ.hour;
						change.minute = occ.minute;
						change.second = occ.second;
						change.isDate = occ.isDate;
						Timezone.adjust_change(change, 0, 0, 0, -change.prevUtcOffset);
						changes.push(change);
					}
				}
			}
			return changes;
		}
		/**
		* The string representation of this timezone.
		* @return {String}
		*/
		toString() {
			return this.tznames ? this.tznames : this.tzid;
		}
	};
	zones = null;
	TimezoneService = {
		get count() {
			if (zones === null) return 0;
			return Object.keys(zones).length;
		},
		reset: function() {
			zones = Object.create(null);
			let utc = Timezone.utcTimezone;
			zones.Z = utc;
			zones.UTC = utc;
			zones.GMT = utc;
		},
		_hard_reset: function() {
			zones = null;
		},
		/**
		* Checks if timezone id has been registered.
		*
		* @param {String} tzid     Timezone identifier (e.g. America/Los_Angeles)
		* @return {Boolean}        False, when not present
		*/
		has: function(tzid) {
			if (zones === null) return false;
			return !!zones[tzid];
		},
		/**
		* Returns a timezone by its tzid if present.
		*
		* @param {String} tzid               Timezone identifier (e.g. America/Los_Angeles)
		* @return {Timezone | undefined}     The timezone, or undefined if not found
		*/
		get: function(tzid) {
			if (zones === null) this.reset();
			return zones[tzid];
		},
		/**
		* Registers a timezone object or component.
		*
		* @param {Component|Timezone} timezone
		*        The initialized zone or vtimezone.
		*
		* @param {String=} name
		*        The name of the timezone. Defaults to the component's TZID if not
		*        passed.
		*/
		register: function(timezone, name) {
			if (zones === null) this.reset();
			if (typeof timezone === "string" && name instanceof Timezone) [timezone, name] = [name, timezone];
			if (!name) {
				if (timezone instanceof Timezone) name = timezone.tzid;
				else if (timezone.name === "vtimezone") {
					timezone = new Timezone(timezone);
					name = timezone.tzid;
				}
			}
			if (!name) throw new TypeError("Neither a timezone nor a name was passed");
			if (timezone instanceof Timezone) zones[name] = timezone;
			else throw new TypeError("timezone must be ICAL.Timezone or ICAL.Component");
		},
		/**
		* Removes a timezone by its tzid from the list.
		*
		* @param {String} tzid     Timezone identifier (e.g. America/Los_Angeles)
		* @return {?Timezone}      The removed timezone, or null if not registered
		*/
		remove: function(tzid) {
			if (zones === null) return null;
			return delete zones[tzid];
		}
	};
	helpers = /*#__PURE__*/ Object.freeze({
		__proto__: null,
		binsearchInsert,
		clone,
		extend,
		foldline,
		formatClassType,
		isStrictlyNaN,
		pad2,
		strictParseInt,
		trunc,
		unescapedIndexOf,
		updateTimezones
	});
	UtcOffset = class UtcOffset {
		/**
		* Creates a new {@link ICAL.UtcOffset} instance from the passed string.
		*
		* @param {String} aString    The string to parse
		* @return {Duration}         The created utc-offset instance
		*/
		static fromString(aString) {
			let options = {};
			options.factor = aString[0] === "+" ? 1 : -1;
			options.hours = strictParseInt(aString.slice(1, 3));
			options.minutes = strictParseInt(aString.slice(4, 6));
			return new UtcOffset(options);
		}
		/**
		* Creates a new {@link ICAL.UtcOffset} instance from the passed seconds
		* value.
		*
		* @param {Number} aSeconds       The number of seconds to convert
		*/
		static fromSeconds(aSeconds) {
			let instance = new UtcOffset();
			instance.fromSeconds(aSeconds);
			return instance;
		}
		/**
		* Creates a new ICAL.UtcOffset instance.
		*
		* @param {Object} aData          An object with members of the utc offset
		* @param {Number=} aData.hours   The hours for the utc offset
		* @param {Number=} aData.minutes The minutes in the utc offset
		* @param {Number=} aData.factor  The factor for the utc-offset, either -1 or 1
		*/
		constructor(aData) {
			this.fromData(aData);
		}
		/**
		* The hours in the utc-offset
		* @type {Number}
		*/
		hours = 0;
		/**
		* The minutes in the utc-offset
		* @type {Number}
		*/
		minutes = 0;
		/**
		* The sign of the utc offset, 1 for positive offset, -1 for negative
		* offsets.
		* @type {Number}
		*/
		factor = 1;
		/**
		* The type name, to be used in the jCal object.
		* @constant
		* @type {String}
		* @default "utc-offset"
		*/
		icaltype = "utc-offset";
		/**
		* Returns a clone of the utc offset object.
		*
		* @return {UtcOffset}     The cloned object
		*/
		clone() {
			return UtcOffset.fromSeconds(this.toSeconds());
		}
		/**
		* Sets up the current instance using members from the passed data object.
		*
		* @param {Object} aData          An object with members of the utc offset
		* @param {Number=} aData.hours   The hours for the utc offset
		* @param {Number=} aData.minutes The minutes in the utc offset
		* @param {Number=} aData.factor  The factor for the utc-offset, either -1 or 1
		*/
		fromData(aData) {
			if (aData) for (let [key, value] of Object.entries(aData)) this[key] = value;
			this._normalize();
		}
		/**
		* Sets up the current instance from the given seconds value. The seconds
		* value is truncated to the minute. Offsets are wrapped when the world
		* ends, the hour after UTC+14:00 is UTC-12:00.
		*
		* @param {Number} aSeconds         The seconds to convert into an offset
		*/
		fromSeconds(aSeconds) {
			let secs = Math.abs(aSeconds);
			this.factor = aSeconds < 0 ? -1 : 1;
			this.hours = trunc(secs / 3600);
			secs -= this.hours * 3600;
			this.minutes = trunc(secs / 60);
			return this;
		}
		/**
		* Convert the current offset to a value in seconds
		*
		* @return {Number}                 The offset in seconds
		*/
		toSeconds() {
			return this.factor * (60 * this.minutes + 3600 * this.hours);
		}
		/**
		* Compare this utc offset with another one.
		*
		* @param {UtcOffset} other             The other offset to compare with
		* @return {Number}                     -1, 0 or 1 for less/equal/greater
		*/
		compare(other) {
			let a = this.toSeconds();
			let b = other.toSeconds();
			return (a > b) - (b > a);
		}
		_normalize() {
			let secs = this.toSeconds();
			let factor = this.factor;
			while (secs < -43200) secs += 97200;
			while (secs > 50400) secs -= 97200;
			this.fromSeconds(secs);
			if (secs == 0) this.factor = factor;
		}
		/**
		* The iCalendar string representation of this utc-offset.
		* @return {String}
		*/
		toICALString() {
			return design.icalendar.value["utc-offset"].toICAL(this.toString());
		}
		/**
		* The string representation of this utc-offset.
		* @return {String}
		*/
		toString() {
			return (this.factor == 1 ? "+" : "-") + pad2(this.hours) + ":" + pad2(this.minutes);
		}
	};
	VCardTime = class VCardTime extends Time {
		/**
		* Returns a new ICAL.VCardTime instance from a date and/or time string.
		*
		* @param {String} aValue     The string to create from
		* @param {String} aIcalType  The type for this instance, e.g. date-and-or-time
		* @return {VCardTime}        The date/time instance
		*/
		static fromDateAndOrTimeString(aValue, aIcalType) {
			function part(v, s, e) {
				return v ? strictParseInt(v.slice(s, s + e)) : null;
			}
			let parts = aValue.split("T");
			let dt = parts[0], tmz = parts[1];
			let splitzone = tmz ? design.vcard.value.time._splitZone(tmz) : [];
			let zone = splitzone[0], tm = splitzone[1];
			let dtlen = dt ? dt.length : 0;
			let tmlen = tm ? tm.length : 0;
			let hasDashDate = dt && dt[0] == "-" && dt[1] == "-";
			let hasDashTime = tm && tm[0] == "-";
			let o = {
				year: hasDashDate ? null : part(dt, 0, 4),
				month: hasDashDate && (dtlen == 4 || dtlen == 7) ? part(dt, 2, 2) : dtlen == 7 ? part(dt, 5, 2) : dtlen == 10 ? part(dt, 5, 2) : null,
				day: dtlen == 5 ? part(dt, 3, 2) : dtlen == 7 && hasDashDate ? part(dt, 5, 2) : dtlen == 10 ? part(dt, 8, 2) : null,
				hour: hasDashTime ? null : part(tm, 0, 2),
				minute: hasDashTime && tmlen == 3 ? part(tm, 1, 2) : tmlen > 4 ? hasDashTime ? part(tm, 1, 2) : part(tm, 3, 2) : null,
				second: tmlen == 4 ? part(tm, 2, 2) : tmlen == 6 ? part(tm, 4, 2) : tmlen == 8 ? part(tm, 6, 2) : null
			};
			if (zone == "Z") zone = Timezone.utcTimezone;
			else if (zone && zone[3] == ":") zone = UtcOffset.fromString(zone);
			else zone = null;
			return new VCardTime(o, zone, aIcalType);
		}
		/**
		* Creates a new ICAL.VCardTime instance.
		*
		* @param {Object} data                           The data for the time instance
		* @param {Number=} data.year                     The year for this date
		* @param {Number=} data.month                    The month for this date
		* @param {Number=} data.day                      The day for this date
		* @param {Number=} data.hour                     The hour for this date
		* @param {Number=} data.minute                   The minute for this date
		* @param {Number=} data.second                   The second for this date
		* @param {Timezone|UtcOffset} zone               The timezone to use
		* @param {String} icaltype                       The type for this date/time object
		*/
		constructor(data, zone, icaltype) {
			super(data, zone);
			this.icaltype = icaltype || "date-and-or-time";
		}
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "vcardtime"
		*/
		icalclass = "vcardtime";
		/**
		* The type name, to be used in the jCal object.
		* @type {String}
		* @default "date-and-or-time"
		*/
		icaltype = "date-and-or-time";
		/**
		* Returns a clone of the vcard date/time object.
		*
		* @return {VCardTime}     The cloned object
		*/
		clone() {
			return new VCardTime(this._time, this.zone, this.icaltype);
		}
		_normalize() {
			return this;
		}
		/**
		* @inheritdoc
		*/
		utcOffset() {
			if (this.zone instanceof UtcOffset) return this.zone.toSeconds();
			else return Time.prototype.utcOffset.apply(this, arguments);
		}
		/**
		* Returns an RFC 6350 compliant representation of this object.
		*
		* @return {String}         vcard date/time string
		*/
		toICALString() {
			return design.vcard.value[this.icaltype].toICAL(this.toString());
		}
		/**
		* The string representation of this date/time, in jCard form
		* (including : and - separators).
		* @return {String}
		*/
		toString() {
			let y = this.year, m = this.month, d = this.day;
			let h = this.hour, mm = this.minute, s = this.second;
			let hasYear = y !== null, hasMonth = m !== null, hasDay = d !== null;
			let hasHour = h !== null, hasMinute = mm !== null, hasSecond = s !== null;
			let datepart = (hasYear ? pad2(y) + (hasMonth || hasDay ? "-" : "") : hasMonth || hasDay ? "--" : "") + (hasMonth ? pad2(m) : "") + (hasDay ? "-" + pad2(d) : "");
			let timepart = (hasHour ? pad2(h) : "-") + (hasHour && hasMinute ? ":" : "") + (hasMinute ? pad2(mm) : "") + (!hasHour && !hasMinute ? "-" : "") + (hasMinute && hasSecond ? ":" : "") + (hasSecond ? pad2(s) : "");
			let zone;
			if (this.zone === Timezone.utcTimezone) zone = "Z";
			else if (this.zone instanceof UtcOffset) zone = this.zone.toString();
			else if (this.zone === Timezone.localTimezone) zone = "";
			else if (this.zone instanceof Timezone) zone = UtcOffset.fromSeconds(this.zone.utcOffset(this)).toString();
			else zone = "";
			switch (this.icaltype) {
				case "time": return timepart + zone;
				case "date-and-or-time":
				case "date-time": return datepart + (timepart == "--" ? "" : "T" + timepart + zone);
				case "date": return datepart;
			}
			return null;
		}
	};
	RecurIterator = class RecurIterator {
		static _indexMap = {
			"BYSECOND": 0,
			"BYMINUTE": 1,
			"BYHOUR": 2,
			"BYDAY": 3,
			"BYMONTHDAY": 4,
			"BYYEARDAY": 5,
			"BYWEEKNO": 6,
			"BYMONTH": 7,
			"BYSETPOS": 8
		};
		static _expandMap = {
			"SECONDLY": [
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				1
			],
			"MINUTELY": [
				2,
				1,
				1,
				1,
				1,
				1,
				1,
				1
			],
			"HOURLY": [
				2,
				2,
				1,
				1,
				1,
				1,
				1,
				1
			],
			"DAILY": [
				2,
				2,
				2,
				1,
				1,
				1,
				1,
				1
			],
			"WEEKLY": [
				2,
				2,
				2,
				2,
				3,
				3,
				1,
				1
			],
			"MONTHLY": [
				2,
				2,
				2,
				2,
				2,
				3,
				3,
				1
			],
			"YEARLY": [
				2,
				2,
				2,
				2,
				2,
				2,
				2,
				2
			]
		};
		static UNKNOWN = 0;
		static CONTRACT = 1;
		static EXPAND = 2;
		static ILLEGAL = 3;
		/**
		* Creates a new ICAL.RecurIterator instance. The options object may contain additional members
		* when resuming iteration from a previous run.
		*
		* @param {Object} options                The iterator options
		* @param {Recur} options.rule            The rule to iterate.
		* @param {Time} options.dtstart          The start date of the event.
		* @param {Boolean=} options.initialized  When true, assume that options are
		*        from a previously constructed iterator. Initialization will not be
		*        repeated.
		*/
		constructor(options) {
			this.fromData(options);
		}
		/**
		* True when iteration is finished.
		* @type {Boolean}
		*/
		completed = false;
		/**
		* The rule that is being iterated
		* @type {Recur}
		*/
		rule = null;
		/**
		* The start date of the event being iterated.
		* @type {Time}
		*/
		dtstart = null;
		/**
		* The last occurrence that was returned from the
		* {@link RecurIterator#next} method.
		* @type {Time}
		*/
		last = null;
		/**
		* The sequence number from the occurrence
		* @type {Number}
		*/
		occurrence_number = 0;
		/**
		* The indices used for the {@link ICAL.RecurIterator#by_data} object.
		* @type {Object}
		* @private
		*/
		by_indices = null;
		/**
		* If true, the iterator has already been initialized
		* @type {Boolean}
		* @private
		*/
		initialized = false;
		/**
		* The initializd by-data.
		* @type {Object}
		* @private
		*/
		by_data = null;
		/**
		* The expanded yeardays
		* @type {Array}
		* @private
		*/
		days = null;
		/**
		* The index in the {@link ICAL.RecurIterator#days} array.
		* @type {Number}
		* @private
		*/
		days_index = 0;
		/**
		* Initialize the recurrence iterator from the passed data object. This
		* method is usually not called directly, you can initialize the iterator
		* through the constructor.
		*
		* @param {Object} options                The iterator options
		* @param {Recur} options.rule            The rule to iterate.
		* @param {Time} options.dtstart          The start date of the event.
		* @param {Boolean=} options.initialized  When true, assume that options are
		*        from a previously constructed iterator. Initialization will not be
		*        repeated.
		*/
		fromData(options) {
			this.rule = formatClassType(options.rule, Recur);
			if (!this.rule) throw new Error("iterator requires a (ICAL.Recur) rule");
			this.dtstart = formatClassType(options.dtstart, Time);
			if (!this.dtstart) throw new Error("iterator requires a (ICAL.Time) dtstart");
			if (options.by_data) this.by_data = options.by_data;
			else this.by_data = clone(this.rule.parts, true);
			if (options.occurrence_number) this.occurrence_number = options.occurrence_number;
			this.days = options.days || [];
			if (options.last) this.last = formatClassType(options.last, Time);
			this.by_indices = options.by_indices;
			if (!this.by_indices) this.by_indices = {
				"BYSECOND": 0,
				"BYMINUTE": 0,
				"BYHOUR": 0,
				"BYDAY": 0,
				"BYMONTH": 0,
				"BYWEEKNO": 0,
				"BYMONTHDAY": 0
			};
			this.initialized = options.initialized || false;
			if (!this.initialized) try {
				this.init();
			} catch (e) {
				if (e instanceof InvalidRecurrenceRuleError) this.completed = true;
				else throw e;
			}
		}
		/**
		* Initialize the iterator
		* @private
		*/
		init() {
			this.initialized = true;
			this.last = this.dtstart.clone();
			let parts = this.by_data;
			if ("BYDAY" in parts) this.sort_byday_rules(parts.BYDAY);
			if ("BYYEARDAY" in parts) {
				if ("BYMONTH" in parts || "BYWEEKNO" in parts || "BYMONTHDAY" in parts) throw new Error("Invalid BYYEARDAY rule");
			}
			if ("BYWEEKNO" in parts && "BYMONTHDAY" in parts) throw new Error("BYWEEKNO does not fit to BYMONTHDAY");
			if (this.rule.freq == "MONTHLY" && ("BYYEARDAY" in parts || "BYWEEKNO" in parts)) throw new Error("For MONTHLY recurrences neither BYYEARDAY nor BYWEEKNO may appear");
			if (this.rule.freq == "WEEKLY" && ("BYYEARDAY" in parts || "BYMONTHDAY" in parts)) throw new Error("For WEEKLY recurrences neither BYMONTHDAY nor BYYEARDAY may appear");
			if (this.rule.freq != "YEARLY" && "BYYEARDAY" in parts) throw new Error("BYYEARDAY may only appear in YEARLY rules");
			this.last.second = this.setup_defaults("BYSECOND", "SECONDLY", this.dtstart.second);
			this.last.minute = this.setup_defaults("BYMINUTE", "MINUTELY", this.dtstart.minute);
			this.last.hour = this.setup_defaults("BYHOUR", "HOURLY", this.dtstart.hour);
			this.last.day = this.setup_defaults("BYMONTHDAY", "DAILY", this.dtstart.day);
			this.last.month = this.setup_defaults("BYMONTH", "MONTHLY", this.dtstart.month);
			if (this.rule.freq == "WEEKLY") {
				if ("BYDAY" in parts) {
					let [, dow] = this.ruleDayOfWeek(parts.BYDAY[0], this.rule.wkst);
					let wkdy = dow - this.last.dayOfWeek(this.rule.wkst);
					if (this.last.dayOfWeek(this.rule.wkst) < dow && wkdy >= 0 || wkdy < 0) this.last.day += wkdy;
				} else parts.BYDAY = [Recur.numericDayToIcalDay(this.dtstart.dayOfWeek())];
			}
			if (this.rule.freq == "YEARLY") {
				const untilYear = this.rule.until ? this.rule.until.year : 2e4;
				while (this.last.year <= untilYear) {
					this.expand_year_days(this.last.year);
					if (this.days.length > 0) break;
					this.increment_year(this.rule.interval);
				}
				if (this.days.length == 0) throw new InvalidRecurrenceRuleError();
				if (!this._nextByYearDay() && !this.next_year() && !this.next_year() && !this.next_year()) throw new InvalidRecurrenceRuleError();
			}
			if (this.rule.freq == "MONTHLY") {
				if (this.has_by_data("BYDAY")) {
					let tempLast = null;
					let initLast = this.last.clone();
					let daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
					for (let bydow of this.by_data.BYDAY) {
						this.last = initLast.clone();
						let [pos, dow] = this.ruleDayOfWeek(bydow);
						let dayOfMonth = this.last.nthWeekDay(dow, pos);
						if (pos >= 6 || pos <= -6) throw new Error("Malformed values in BYDAY part");
						if (dayOfMonth > daysInMonth || dayOfMonth <= 0) {
							if (tempLast && tempLast.month == initLast.month) continue;
							while (dayOfMonth > daysInMonth || dayOfMonth <= 0) {
								this.increment_month();
								daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
								dayOfMonth = this.last.nthWeekDay(dow, pos);
							}
						}
						this.last.day = dayOfMonth;
						if (!tempLast || this.last.compare(tempLast) < 0) tempLast = this.last.clone();
					}
					this.last = tempLast.clone();
					if (this.has_by_data("BYMONTHDAY")) this._byDayAndMonthDay(true);
					if (this.last.day > daysInMonth || this.last.day == 0) throw new Error("Malformed values in BYDAY part");
				} else if (this.has_by_data("BYMONTHDAY")) {
					this.last.day = 1;
					let normalized = this.normalizeByMonthDayRules(this.last.year, this.last.month, this.rule.parts.BYMONTHDAY).filter((d) => d >= this.last.day);
					if (normalized.length) {
						this.last.day = normalized[0];
						this.by_data.BYMONTHDAY = normalized;
					} else if (!this.next_month() && !this.next_month() && !this.next_month()) throw new InvalidRecurrenceRuleError();
				}
			}
		}
		/**
		* Retrieve the next occurrence from the iterator.
		* @return {Time}
		*/
		next(again = false) {
			let before = this.last ? this.last.clone() : null;
			if (this.rule.count && this.occurrence_number >= this.rule.count || this.rule.until && this.last.compare(this.rule.until) > 0) this.completed = true;
			if (this.completed) return null;
			if (this.occurrence_number == 0 && this.last.compare(this.dtstart) >= 0) {
				this.occurrence_number++;
				return this.last;
			}
			let valid;
			let invalid_count = 0;
			do {
				valid = 1;
				switch (this.rule.freq) {
					case "SECONDLY":
						this.next_second();
						break;
					case "MINUTELY":
						this.next_minute();
						break;
					case "HOURLY":
						this.next_hour();
						break;
					case "DAILY":
						this.next_day();
						break;
					case "WEEKLY":
						this.next_week();
						break;
					case "MONTHLY":
						valid = this.next_month();
						if (valid) invalid_count = 0;
						else if (++invalid_count == 336) {
							this.completed = true;
							return null;
						}
						break;
					case "YEARLY":
						valid = this.next_year();
						if (valid) invalid_count = 0;
						else if (++invalid_count == 28) {
							this.completed = true;
							return null;
						}
						break;
					default: return null;
				}
			} while (!this.check_contracting_rules() || this.last.compare(this.dtstart) < 0 || !valid);
			if (this.last.compare(before) == 0) {
				if (again) throw new Error("Same occurrence found twice, protecting you from death by recursion");
				this.next(true);
			}
			if (this.rule.until && this.last.compare(this.rule.until) > 0) {
				this.completed = true;
				return null;
			} else {
				this.occurrence_number++;
				return this.last;
			}
		}
		next_second() {
			return this.next_generic("BYSECOND", "SECONDLY", "second", "minute");
		}
		increment_second(inc) {
			return this.increment_generic(inc, "second", 60, "minute");
		}
		next_minute() {
			return this.next_generic("BYMINUTE", "MINUTELY", "minute", "hour", "next_second");
		}
		increment_minute(inc) {
			return this.increment_generic(inc, "minute", 60, "hour");
		}
		next_hour() {
			return this.next_generic("BYHOUR", "HOURLY", "hour", "monthday", "next_minute");
		}
		increment_hour(inc) {
			this.increment_generic(inc, "hour", 24, "monthday");
		}
		next_day() {
			let this_freq = this.rule.freq == "DAILY";
			if (this.next_hour() == 0) return 0;
			if (this_freq) this.increment_monthday(this.rule.interval);
			else this.increment_monthday(1);
			return 0;
		}
		next_week() {
			let end_of_data = 0;
			if (this.next_weekday_by_week() == 0) return end_of_data;
			if (this.has_by_data("BYWEEKNO")) {
				this.by_indices.BYWEEKNO++;
				if (this.by_indices.BYWEEKNO == this.by_data.BYWEEKNO.length) {
					this.by_indices.BYWEEKNO = 0;
					end_of_data = 1;
				}
				this.last.month = 1;
				this.last.day = 1;
				let week_no = this.by_data.BYWEEKNO[this.by_indices.BYWEEKNO];
				this.last.day += 7 * week_no;
				if (end_of_data) this.increment_year(1);
			} else this.increment_monthday(7 * this.rule.interval);
			return end_of_data;
		}
		/**
		* Normalize each by day rule for a given year/month.
		* Takes into account ordering and negative rules
		*
		* @private
		* @param {Number} year         Current year.
		* @param {Number} month        Current month.
		* @param {Array}  rules        Array of rules.
		*
		* @return {Array} sorted and normalized rules.
		*                 Negative rules will be expanded to their
		*                 correct positive values for easier processing.
		*/
		normalizeByMonthDayRules(year, month, rules) {
			let daysInMonth = Time.daysInMonth(month, year);
			let newRules = [];
			let ruleIdx = 0;
			let len = rules.length;
			let rule;
			for (; ruleIdx < len; ruleIdx++) {
				rule = parseInt(rules[ruleIdx], 10);
				if (isNaN(rule)) throw new Error("Invalid BYMONTHDAY value");
				if (Math.abs(rule) > daysInMonth) continue;
				if (rule < 0) rule = daysInMonth + (rule + 1);
				else if (rule === 0) continue;
				if (newRules.indexOf(rule) === -1) newRules.push(rule);
			}
			return newRules.sort(function(a, b) {
				return a - b;
			});
		}
		/**
		* NOTES:
		* We are given a list of dates in the month (BYMONTHDAY) (23, etc..)
		* Also we are given a list of days (BYDAY) (MO, 2SU, etc..) when
		* both conditions match a given date (this.last.day) iteration stops.
		*
		* @private
		* @param {Boolean=} isInit     When given true will not increment the
		*                                current day (this.last).
		*/
		_byDayAndMonthDay(isInit) {
			let byMonthDay;
			let byDay = this.by_data.BYDAY;
			let date;
			let dateIdx = 0;
			let dateLen;
			let dayLen = byDay.length;
			let dataIsValid = 0;
			let daysInMonth;
			let self = this;
			let lastDay = this.last.day;
			function initMonth() {
				daysInMonth = Time.daysInMonth(self.last.month, self.last.year);
				byMonthDay = self.normalizeByMonthDayRules(self.last.year, self.last.month, self.by_data.BYMONTHDAY);
				dateLen = byMonthDay.length;
				while (byMonthDay[dateIdx] <= lastDay && !(isInit && byMonthDay[dateIdx] == lastDay) && dateIdx < dateLen - 1) dateIdx++;
			}
			function nextMonth() {
				lastDay = 0;
				self.increment_month();
				dateIdx = 0;
				initMonth();
			}
			initMonth();
			if (isInit) lastDay -= 1;
			let monthsCounter = 48;
			while (!dataIsValid && monthsCounter) {
				monthsCounter--;
				date = lastDay + 1;
				if (date > daysInMonth) {
					nextMonth();
					continue;
				}
				let next = byMonthDay[dateIdx++];
				if (next >= date) lastDay = next;
				else {
					nextMonth();
					continue;
				}
				for (let dayIdx = 0; dayIdx < dayLen; dayIdx++) {
					let parts = this.ruleDayOfWeek(byDay[dayIdx]);
					let pos = parts[0];
					let dow = parts[1];
					this.last.day = lastDay;
					if (this.last.isNthWeekDay(dow, pos)) {
						dataIsValid = 1;
						break;
					}
				}
				if (!dataIsValid && dateIdx === dateLen) {
					nextMonth();
					continue;
				}
			}
			if (monthsCounter <= 0) throw new Error("Malformed values in BYDAY combined with BYMONTHDAY parts");
			return dataIsValid;
		}
		next_month() {
			let data_valid = 1;
			if (this.next_hour() == 0) return data_valid;
			if (this.has_by_data("BYDAY") && this.has_by_data("BYMONTHDAY")) data_valid = this._byDayAndMonthDay();
			else if (this.has_by_data("BYDAY")) {
				let daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
				let setpos = 0;
				let setpos_total = 0;
				if (this.has_by_data("BYSETPOS")) {
					let last_day = this.last.day;
					for (let day = 1; day <= daysInMonth; day++) {
						this.last.day = day;
						if (this.is_day_in_byday(this.last)) {
							setpos_total++;
							if (day <= last_day) setpos++;
						}
					}
					this.last.day = last_day;
				}
				data_valid = 0;
				let day;
				for (day = this.last.day + 1; day <= daysInMonth; day++) {
					this.last.day = day;
					if (this.is_day_in_byday(this.last)) {
						if (!this.has_by_data("BYSETPOS") || this.check_set_position(++setpos) || this.check_set_position(setpos - setpos_total - 1)) {
							data_valid = 1;
							break;
						}
					}
				}
				if (day > daysInMonth) {
					this.last.day = 1;
					this.increment_month();
					if (this.is_day_in_byday(this.last)) {
						if (!this.has_by_data("BYSETPOS") || this.check_set_position(1)) data_valid = 1;
					} else data_valid = 0;
				}
			} else if (this.has_by_data("BYMONTHDAY")) {
				this.by_indices.BYMONTHDAY++;
				if (this.by_indices.BYMONTHDAY >= this.by_data.BYMONTHDAY.length) {
					this.by_indices.BYMONTHDAY = 0;
					this.increment_month();
					if (this.by_indices.BYMONTHDAY >= this.by_data.BYMONTHDAY.length) return 0;
				}
				let daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
				let day = this.by_data.BYMONTHDAY[this.by_indices.BYMONTHDAY];
				if (day < 0) day = daysInMonth + day + 1;
				if (day > daysInMonth) {
					this.last.day = 1;
					data_valid = this.is_day_in_byday(this.last);
				} else this.last.day = day;
			} else {
				this.increment_month();
				let daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
				if (this.by_data.BYMONTHDAY[0] > daysInMonth) data_valid = 0;
				else this.last.day = this.by_data.BYMONTHDAY[0];
			}
			return data_valid;
		}
		next_weekday_by_week() {
			let end_of_data = 0;
			if (this.next_hour() == 0) return end_of_data;
			if (!this.has_by_data("BYDAY")) return 1;
			for (;;) {
				let tt = new Time();
				this.by_indices.BYDAY++;
				if (this.by_indices.BYDAY == Object.keys(this.by_data.BYDAY).length) {
					this.by_indices.BYDAY = 0;
					end_of_data = 1;
				}
				let coded_day = this.by_data.BYDAY[this.by_indices.BYDAY];
				let dow = this.ruleDayOfWeek(coded_day)[1];
				dow -= this.rule.wkst;
				if (dow < 0) dow += 7;
				tt.year = this.last.year;
				tt.month = this.last.month;
				tt.day = this.last.day;
				let startOfWeek = tt.startDoyWeek(this.rule.wkst);
				if (dow + startOfWeek < 1) {
					if (!end_of_data) continue;
				}
				let next = Time.fromDayOfYear(startOfWeek + dow, this.last.year);
				/**
				* The normalization horrors below are due to
				* the fact that when the year/month/day changes
				* it can effect the other operations that come after.
				*/
				this.last.year = next.year;
				this.last.month = next.month;
				this.last.day = next.day;
				return end_of_data;
			}
		}
		next_year() {
			if (this.next_hour() == 0) return 0;
			if (this.days.length == 0 || ++this.days_index == this.days.length) {
				this.days_index = 0;
				this.increment_year(this.rule.interval);
				if (this.has_by_data("BYMONTHDAY")) this.by_data.BYMONTHDAY = this.normalizeByMonthDayRules(this.last.year, this.last.month, this.rule.parts.BYMONTHDAY);
				this.expand_year_days(this.last.year);
				if (this.days.length == 0) return 0;
			}
			return this._nextByYearDay();
		}
		_nextByYearDay() {
			let doy = this.days[this.days_index];
			let year = this.last.year;
			if (Math.abs(doy) == 366 && !Time.isLeapYear(this.last.year)) return 0;
			if (doy < 1) {
				doy += 1;
				year += 1;
			}
			let next = Time.fromDayOfYear(doy, year);
			this.last.day = next.day;
			this.last.month = next.month;
			return 1;
		}
		/**
		* @param dow (eg: '1TU', '-1MO')
		* @param {weekDay=} aWeekStart The week start weekday
		* @return [pos, numericDow] (eg: [1, 3]) numericDow is relative to aWeekStart
		*/
		ruleDayOfWeek(dow, aWeekStart) {
			let matches = dow.match(/([+-]?[0-9])?(MO|TU|WE|TH|FR|SA|SU)/);
			if (matches) {
				let pos = parseInt(matches[1] || 0, 10);
				dow = Recur.icalDayToNumericDay(matches[2], aWeekStart);
				return [pos, dow];
			} else return [0, 0];
		}
		next_generic(aRuleType, aInterval, aDateAttr, aFollowingAttr, aPreviousIncr) {
			let has_by_rule = aRuleType in this.by_data;
			let this_freq = this.rule.freq == aInterval;
			let end_of_data = 0;
			if (aPreviousIncr && this[aPreviousIncr]() == 0) return end_of_data;
			if (has_by_rule) {
				this.by_indices[aRuleType]++;
				let dta = this.by_data[aRuleType];
				if (this.by_indices[aRuleType] == dta.length) {
					this.by_indices[aRuleType] = 0;
					end_of_data = 1;
				}
				this.last[aDateAttr] = dta[this.by_indices[aRuleType]];
			} else if (this_freq) this["increment_" + aDateAttr](this.rule.interval);
			if (has_by_rule && end_of_data && this_freq) this["increment_" + aFollowingAttr](1);
			return end_of_data;
		}
		increment_monthday(inc) {
			for (let i = 0; i < inc; i++) {
				let daysInMonth = Time.daysInMonth(this.last.month, this.last.year);
				this.last.day++;
				if (this.last.day > daysInMonth) {
					this.last.day -= daysInMonth;
					this.increment_month();
				}
			}
		}
		increment_month() {
			this.last.day = 1;
			if (this.has_by_data("BYMONTH")) {
				this.by_indices.BYMONTH++;
				if (this.by_indices.BYMONTH == this.by_data.BYMONTH.length) {
					this.by_indices.BYMONTH = 0;
					this.increment_year(1);
				}
				this.last.month = this.by_data.BYMONTH[this.by_indices.BYMONTH];
			} else {
				if (this.rule.freq == "MONTHLY") this.last.month += this.rule.interval;
				else this.last.month++;
				this.last.month--;
				let years = trunc(this.last.month / 12);
				this.last.month %= 12;
				this.last.month++;
				if (years != 0) this.increment_year(years);
			}
			if (this.has_by_data("BYMONTHDAY")) this.by_data.BYMONTHDAY = this.normalizeByMonthDayRules(this.last.year, this.last.month, this.rule.parts.BYMONTHDAY);
		}
		increment_year(inc) {
			this.last.day = 1;
			this.last.year += inc;
		}
		increment_generic(inc, aDateAttr, aFactor, aNextIncrement) {
			this.last[aDateAttr] += inc;
			let nextunit = trunc(this.last[aDateAttr] / aFactor);
			this.last[aDateAttr] %= aFactor;
			if (nextunit != 0) this["increment_" + aNextIncrement](nextunit);
		}
		has_by_data(aRuleType) {
			return aRuleType in this.rule.parts;
		}
		expand_year_days(aYear) {
			let t = new Time();
			this.days = [];
			let parts = {};
			for (let part of [
				"BYDAY",
				"BYWEEKNO",
				"BYMONTHDAY",
				"BYMONTH",
				"BYYEARDAY"
			]) if (part in this.rule.parts) parts[part] = this.rule.parts[part];
			if ("BYMONTH" in parts && "BYWEEKNO" in parts) {
				let valid = 1;
				let validWeeks = {};
				t.year = aYear;
				t.isDate = true;
				for (let monthIdx = 0; monthIdx < this.by_data.BYMONTH.length; monthIdx++) {
					let month = this.by_data.BYMONTH[monthIdx];
					t.month = month;
					t.day = 1;
					let first_week = t.weekNumber(this.rule.wkst);
					t.day = Time.daysInMonth(month, aYear);
					let last_week = t.weekNumber(this.rule.wkst);
					for (monthIdx = first_week; monthIdx < last_week; monthIdx++) validWeeks[monthIdx] = 1;
				}
				for (let weekIdx = 0; weekIdx < this.by_data.BYWEEKNO.length && valid; weekIdx++) if (this.by_data.BYWEEKNO[weekIdx] < 52) valid &= validWeeks[weekIdx];
				else valid = 0;
				if (valid) delete parts.BYMONTH;
				else delete parts.BYWEEKNO;
			}
			let partCount = Object.keys(parts).length;
			if (partCount == 0) {
				let t1 = this.dtstart.clone();
				t1.year = this.last.year;
				this.days.push(t1.dayOfYear());
			} else if (partCount == 1 && "BYMONTH" in parts) for (let month of this.by_data.BYMONTH) {
				let t2 = this.dtstart.clone();
				t2.year = aYear;
				t2.month = month;
				t2.isDate = true;
				this.days.push(t2.dayOfYear());
			}
			else if (partCount == 1 && "BYMONTHDAY" in parts) for (let monthday of this.by_data.BYMONTHDAY) {
				let t3 = this.dtstart.clone();
				if (monthday < 0) {
					let daysInMonth = Time.daysInMonth(t3.month, aYear);
					monthday = monthday + daysInMonth + 1;
				}
				t3.day = monthday;
				t3.year = aYear;
				t3.isDate = true;
				this.days.push(t3.dayOfYear());
			}
			else if (partCount == 2 && "BYMONTHDAY" in parts && "BYMONTH" in parts) for (let month of this.by_data.BYMONTH) {
				let daysInMonth = Time.daysInMonth(month, aYear);
				for (let monthday of this.by_data.BYMONTHDAY) {
					if (monthday < 0) monthday = monthday + daysInMonth + 1;
					t.day = monthday;
					t.month = month;
					t.year = aYear;
					t.isDate = true;
					this.days.push(t.dayOfYear());
				}
			}
			else if (partCount == 1 && "BYWEEKNO" in parts);
			else if (partCount == 2 && "BYWEEKNO" in parts && "BYMONTHDAY" in parts);
			else if (partCount == 1 && "BYDAY" in parts) this.days = this.days.concat(this.expand_by_day(aYear));
			else if (partCount == 2 && "BYDAY" in parts && "BYMONTH" in parts) {
				for (let month of this.by_data.BYMONTH) {
					let daysInMonth = Time.daysInMonth(month, aYear);
					t.year = aYear;
					t.month = month;
					t.day = 1;
					t.isDate = true;
					let first_dow = t.dayOfWeek();
					let doy_offset = t.dayOfYear() - 1;
					t.day = daysInMonth;
					let last_dow = t.dayOfWeek();
					if (this.has_by_data("BYSETPOS")) {
						let by_month_day = [];
						for (let day = 1; day <= daysInMonth; day++) {
							t.day = day;
							if (this.is_day_in_byday(t)) by_month_day.push(day);
						}
						for (let spIndex = 0; spIndex < by_month_day.length; spIndex++) if (this.check_set_position(spIndex + 1) || this.check_set_position(spIndex - by_month_day.length)) this.days.push(doy_offset + by_month_day[spIndex]);
					} else for (let coded_day of this.by_data.BYDAY) {
						let bydayParts = this.ruleDayOfWeek(coded_day);
						let pos = bydayParts[0];
						let dow = bydayParts[1];
						let month_day;
						let first_matching_day = (dow + 7 - first_dow) % 7 + 1;
						let last_matching_day = daysInMonth - (last_dow + 7 - dow) % 7;
						if (pos == 0) for (let day = first_matching_day; day <= daysInMonth; day += 7) this.days.push(doy_offset + day);
						else if (pos > 0) {
							month_day = first_matching_day + (pos - 1) * 7;
							if (month_day <= daysInMonth) this.days.push(doy_offset + month_day);
						} else {
							month_day = last_matching_day + (pos + 1) * 7;
							if (month_day > 0) this.days.push(doy_offset + month_day);
						}
					}
				}
				this.days.sort(function(a, b) {
					return a - b;
				});
			} else if (partCount == 2 && "BYDAY" in parts && "BYMONTHDAY" in parts) {
				let expandedDays = this.expand_by_day(aYear);
				for (let day of expandedDays) {
					let tt = Time.fromDayOfYear(day, aYear);
					if (this.by_data.BYMONTHDAY.indexOf(tt.day) >= 0) this.days.push(day);
				}
			} else if (partCount == 3 && "BYDAY" in parts && "BYMONTHDAY" in parts && "BYMONTH" in parts) {
				let expandedDays = this.expand_by_day(aYear);
				for (let day of expandedDays) {
					let tt = Time.fromDayOfYear(day, aYear);
					if (this.by_data.BYMONTH.indexOf(tt.month) >= 0 && this.by_data.BYMONTHDAY.indexOf(tt.day) >= 0) this.days.push(day);
				}
			} else if (partCount == 2 && "BYDAY" in parts && "BYWEEKNO" in parts) {
				let expandedDays = this.expand_by_day(aYear);
				for (let day of expandedDays) {
					let weekno = Time.fromDayOfYear(day, aYear).weekNumber(this.rule.wkst);
					if (this.by_data.BYWEEKNO.indexOf(weekno)) this.days.push(day);
				}
			} else if (partCount == 3 && "BYDAY" in parts && "BYWEEKNO" in parts && "BYMONTHDAY" in parts);
			else if (partCount == 1 && "BYYEARDAY" in parts) this.days = this.days.concat(this.by_data.BYYEARDAY);
			else if (partCount == 2 && "BYYEARDAY" in parts && "BYDAY" in parts) {
				let daysInYear = Time.isLeapYear(aYear) ? 366 : 365;
				let expandedDays = new Set(this.expand_by_day(aYear));
				for (let doy of this.by_data.BYYEARDAY) {
					if (doy < 0) doy += daysInYear + 1;
					if (expandedDays.has(doy)) this.days.push(doy);
				}
			} else this.days = [];
			let daysInYear = Time.isLeapYear(aYear) ? 366 : 365;
			this.days.sort((a, b) => {
				if (a < 0) a += daysInYear + 1;
				if (b < 0) b += daysInYear + 1;
				return a - b;
			});
			return 0;
		}
		expand_by_day(aYear) {
			let days_list = [];
			let tmp = this.last.clone();
			tmp.year = aYear;
			tmp.month = 1;
			tmp.day = 1;
			tmp.isDate = true;
			let start_dow = tmp.dayOfWeek();
			tmp.month = 12;
			tmp.day = 31;
			tmp.isDate = true;
			let end_dow = tmp.dayOfWeek();
			let end_year_day = tmp.dayOfYear();
			for (let day of this.by_data.BYDAY) {
				let parts = this.ruleDayOfWeek(day);
				let pos = parts[0];
				let dow = parts[1];
				if (pos == 0) {
					let tmp_start_doy = (dow + 7 - start_dow) % 7 + 1;
					for (let doy = tmp_start_doy; doy <= end_year_day; doy += 7) days_list.push(doy);
				} else if (pos > 0) {
					let first;
					if (dow >= start_dow) first = dow - start_dow + 1;
					else first = dow - start_dow + 8;
					days_list.push(first + (pos - 1) * 7);
				} else {
					let last;
					pos = -pos;
					if (dow <= end_dow) last = end_year_day - end_dow + dow;
					else last = end_year_day - end_dow + dow - 7;
					days_list.push(last - (pos - 1) * 7);
				}
			}
			return days_list;
		}
		is_day_in_byday(tt) {
			if (this.by_data.BYDAY) for (let day of this.by_data.BYDAY) {
				let parts = this.ruleDayOfWeek(day);
				let pos = parts[0];
				let dow = parts[1];
				let this_dow = tt.dayOfWeek();
				if (pos == 0 && dow == this_dow || tt.nthWeekDay(dow, pos) == tt.day) return 1;
			}
			return 0;
		}
		/**
		* Checks if given value is in BYSETPOS.
		*
		* @private
		* @param {Numeric} aPos position to check for.
		* @return {Boolean} false unless BYSETPOS rules exist
		*                   and the given value is present in rules.
		*/
		check_set_position(aPos) {
			if (this.has_by_data("BYSETPOS")) return this.by_data.BYSETPOS.indexOf(aPos) !== -1;
			return false;
		}
		sort_byday_rules(aRules) {
			for (let i = 0; i < aRules.length; i++) for (let j = 0; j < i; j++) if (this.ruleDayOfWeek(aRules[j], this.rule.wkst)[1] > this.ruleDayOfWeek(aRules[i], this.rule.wkst)[1]) {
				let tmp = aRules[i];
				aRules[i] = aRules[j];
				aRules[j] = tmp;
			}
		}
		check_contract_restriction(aRuleType, v) {
			let indexMapValue = RecurIterator._indexMap[aRuleType];
			let ruleMapValue = RecurIterator._expandMap[this.rule.freq][indexMapValue];
			let pass = false;
			if (aRuleType in this.by_data && ruleMapValue == RecurIterator.CONTRACT) {
				let ruleType = this.by_data[aRuleType];
				for (let bydata of ruleType) if (bydata == v) {
					pass = true;
					break;
				}
			} else pass = true;
			return pass;
		}
		check_contracting_rules() {
			let dow = this.last.dayOfWeek();
			let weekNo = this.last.weekNumber(this.rule.wkst);
			let doy = this.last.dayOfYear();
			return this.check_contract_restriction("BYSECOND", this.last.second) && this.check_contract_restriction("BYMINUTE", this.last.minute) && this.check_contract_restriction("BYHOUR", this.last.hour) && this.check_contract_restriction("BYDAY", Recur.numericDayToIcalDay(dow)) && this.check_contract_restriction("BYWEEKNO", weekNo) && this.check_contract_restriction("BYMONTHDAY", this.last.day) && this.check_contract_restriction("BYMONTH", this.last.month) && this.check_contract_restriction("BYYEARDAY", doy);
		}
		setup_defaults(aRuleType, req, deftime) {
			let indexMapValue = RecurIterator._indexMap[aRuleType];
			if (RecurIterator._expandMap[this.rule.freq][indexMapValue] != RecurIterator.CONTRACT) {
				if (!(aRuleType in this.by_data)) this.by_data[aRuleType] = [deftime];
				if (this.rule.freq != req) return this.by_data[aRuleType][0];
			}
			return deftime;
		}
		/**
		* Convert iterator into a serialize-able object.  Will preserve current
		* iteration sequence to ensure the seamless continuation of the recurrence
		* rule.
		* @return {Object}
		*/
		toJSON() {
			let result = Object.create(null);
			result.initialized = this.initialized;
			result.rule = this.rule.toJSON();
			result.dtstart = this.dtstart.toJSON();
			result.by_data = this.by_data;
			result.days = this.days;
			result.last = this.last.toJSON();
			result.by_indices = this.by_indices;
			result.occurrence_number = this.occurrence_number;
			return result;
		}
	};
	InvalidRecurrenceRuleError = class extends Error {
		constructor() {
			super("Recurrence rule has no valid occurrences");
		}
	};
	VALID_DAY_NAMES = /^(SU|MO|TU|WE|TH|FR|SA)$/;
	VALID_BYDAY_PART = /^([+-])?(5[0-3]|[1-4][0-9]|[1-9])?(SU|MO|TU|WE|TH|FR|SA)$/;
	DOW_MAP = {
		SU: Time.SUNDAY,
		MO: Time.MONDAY,
		TU: Time.TUESDAY,
		WE: Time.WEDNESDAY,
		TH: Time.THURSDAY,
		FR: Time.FRIDAY,
		SA: Time.SATURDAY
	};
	REVERSE_DOW_MAP = Object.fromEntries(Object.entries(DOW_MAP).map((entry) => entry.reverse()));
	ALLOWED_FREQ = [
		"SECONDLY",
		"MINUTELY",
		"HOURLY",
		"DAILY",
		"WEEKLY",
		"MONTHLY",
		"YEARLY"
	];
	Recur = class Recur {
		/**
		* Creates a new {@link ICAL.Recur} instance from the passed string.
		*
		* @param {String} string         The string to parse
		* @return {Recur}                The created recurrence instance
		*/
		static fromString(string) {
			let data = this._stringToData(string, false);
			return new Recur(data);
		}
		/**
		* Creates a new {@link ICAL.Recur} instance using members from the passed
		* data object.
		*
		* @param {Object} aData                              An object with members of the recurrence
		* @param {frequencyValues=} aData.freq               The frequency value
		* @param {Number=} aData.interval                    The INTERVAL value
		* @param {weekDay=} aData.wkst                       The week start value
		* @param {Time=} aData.until                         The end of the recurrence set
		* @param {Number=} aData.count                       The number of occurrences
		* @param {Array.<Number>=} aData.bysecond            The seconds for the BYSECOND part
		* @param {Array.<Number>=} aData.byminute            The minutes for the BYMINUTE part
		* @param {Array.<Number>=} aData.byhour              The hours for the BYHOUR part
		* @param {Array.<String>=} aData.byday               The BYDAY values
		* @param {Array.<Number>=} aData.bymonthday          The days for the BYMONTHDAY part
		* @param {Array.<Number>=} aData.byyearday           The days for the BYYEARDAY part
		* @param {Array.<Number>=} aData.byweekno            The weeks for the BYWEEKNO part
		* @param {Array.<Number>=} aData.bymonth             The month for the BYMONTH part
		* @param {Array.<Number>=} aData.bysetpos            The positionals for the BYSETPOS part
		*/
		static fromData(aData) {
			return new Recur(aData);
		}
		/**
		* Converts a recurrence string to a data object, suitable for the fromData
		* method.
		*
		* @private
		* @param {String} string     The string to parse
		* @param {Boolean} fmtIcal   If true, the string is considered to be an
		*                              iCalendar string
		* @return {Recur}            The recurrence instance
		*/
		static _stringToData(string, fmtIcal) {
			let dict = Object.create(null);
			let values = string.split(";");
			let len = values.length;
			for (let i = 0; i < len; i++) {
				let parts = values[i].split("=");
				let ucname = parts[0].toUpperCase();
				let lcname = parts[0].toLowerCase();
				let name = fmtIcal ? lcname : ucname;
				let value = parts[1];
				if (ucname in partDesign) {
					let partArr = value.split(",");
					let partSet = /* @__PURE__ */ new Set();
					for (let part of partArr) partSet.add(partDesign[ucname](part));
					partArr = [...partSet];
					dict[name] = partArr.length == 1 ? partArr[0] : partArr;
				} else if (ucname in optionDesign) optionDesign[ucname](value, dict, fmtIcal);
				else dict[lcname] = value;
			}
			return dict;
		}
		/**
		* Convert an ical representation of a day (SU, MO, etc..)
		* into a numeric value of that day.
		*
		* @param {String} string     The iCalendar day name
		* @param {weekDay=} aWeekStart
		*        The week start weekday, defaults to SUNDAY
		* @return {Number}           Numeric value of given day
		*/
		static icalDayToNumericDay(string, aWeekStart) {
			let firstDow = aWeekStart || Time.SUNDAY;
			return (DOW_MAP[string] - firstDow + 7) % 7 + 1;
		}
		/**
		* Convert a numeric day value into its ical representation (SU, MO, etc..)
		*
		* @param {Number} num        Numeric value of given day
		* @param {weekDay=} aWeekStart
		*        The week start weekday, defaults to SUNDAY
		* @return {String}           The ICAL day value, e.g SU,MO,...
		*/
		static numericDayToIcalDay(num, aWeekStart) {
			let dow = num + (aWeekStart || Time.SUNDAY) - Time.SUNDAY;
			if (dow > 7) dow -= 7;
			return REVERSE_DOW_MAP[dow];
		}
		/**
		* Create a new instance of the Recur class.
		*
		* @param {Object} data                               An object with members of the recurrence
		* @param {frequencyValues=} data.freq                The frequency value
		* @param {Number=} data.interval                     The INTERVAL value
		* @param {weekDay=} data.wkst                        The week start value
		* @param {Time=} data.until                          The end of the recurrence set
		* @param {Number=} data.count                        The number of occurrences
		* @param {Array.<Number>=} data.bysecond             The seconds for the BYSECOND part
		* @param {Array.<Number>=} data.byminute             The minutes for the BYMINUTE part
		* @param {Array.<Number>=} data.byhour               The hours for the BYHOUR part
		* @param {Array.<String>=} data.byday                The BYDAY values
		* @param {Array.<Number>=} data.bymonthday           The days for the BYMONTHDAY part
		* @param {Array.<Number>=} data.byyearday            The days for the BYYEARDAY part
		* @param {Array.<Number>=} data.byweekno             The weeks for the BYWEEKNO part
		* @param {Array.<Number>=} data.bymonth              The month for the BYMONTH part
		* @param {Array.<Number>=} data.bysetpos             The positionals for the BYSETPOS part
		*/
		constructor(data) {
			this.wrappedJSObject = this;
			this.parts = {};
			if (data && typeof data === "object") this.fromData(data);
		}
		/**
		* An object holding the BY-parts of the recurrence rule
		* @memberof ICAL.Recur
		* @typedef {Object} byParts
		* @property {Array.<Number>=} BYSECOND            The seconds for the BYSECOND part
		* @property {Array.<Number>=} BYMINUTE            The minutes for the BYMINUTE part
		* @property {Array.<Number>=} BYHOUR              The hours for the BYHOUR part
		* @property {Array.<String>=} BYDAY               The BYDAY values
		* @property {Array.<Number>=} BYMONTHDAY          The days for the BYMONTHDAY part
		* @property {Array.<Number>=} BYYEARDAY           The days for the BYYEARDAY part
		* @property {Array.<Number>=} BYWEEKNO            The weeks for the BYWEEKNO part
		* @property {Array.<Number>=} BYMONTH             The month for the BYMONTH part
		* @property {Array.<Number>=} BYSETPOS            The positionals for the BYSETPOS part
		*/
		/**
		* An object holding the BY-parts of the recurrence rule
		* @type {byParts}
		*/
		parts = null;
		/**
		* The interval value for the recurrence rule.
		* @type {Number}
		*/
		interval = 1;
		/**
		* The week start day
		*
		* @type {weekDay}
		* @default ICAL.Time.MONDAY
		*/
		wkst = Time.MONDAY;
		/**
		* The end of the recurrence
		* @type {?Time}
		*/
		until = null;
		/**
		* The maximum number of occurrences
		* @type {?Number}
		*/
		count = null;
		/**
		* The frequency value.
		* @type {frequencyValues}
		*/
		freq = null;
		/**
		* The class identifier.
		* @constant
		* @type {String}
		* @default "icalrecur"
		*/
		icalclass = "icalrecur";
		/**
		* The type name, to be used in the jCal object.
		* @constant
		* @type {String}
		* @default "recur"
		*/
		icaltype = "recur";
		/**
		* Create a new iterator for this recurrence rule. The passed start date
		* must be the start date of the event, not the start of the range to
		* search in.
		*
		* @example
		* let recur = comp.getFirstPropertyValue('rrule');
		* let dtstart = comp.getFirstPropertyValue('dtstart');
		* let iter = recur.iterator(dtstart);
		* for (let next = iter.next(); next; next = iter.next()) {
		*   if (next.compare(rangeStart) < 0) {
		*     continue;
		*   }
		*   console.log(next.toString());
		* }
		*
		* @param {Time} aStart        The item's start date
		* @return {RecurIterator}     The recurrence iterator
		*/
		iterator(aStart) {
			return new RecurIterator({
				rule: this,
				dtstart: aStart
			});
		}
		/**
		* Returns a clone of the recurrence object.
		*
		* @return {Recur}      The cloned object
		*/
		clone() {
			return new Recur(this.toJSON());
		}
		/**
		* Checks if the current rule is finite, i.e. has a count or until part.
		*
		* @return {Boolean}        True, if the rule is finite
		*/
		isFinite() {
			return !!(this.count || this.until);
		}
		/**
		* Checks if the current rule has a count part, and not limited by an until
		* part.
		*
		* @return {Boolean}        True, if the rule is by count
		*/
		isByCount() {
			return !!(this.count && !this.until);
		}
		/**
		* Adds a component (part) to the recurrence rule. This is not a component
		* in the sense of {@link ICAL.Component}, but a part of the recurrence
		* rule, i.e. BYMONTH.
		*
		* @param {String} aType            The name of the component part
		* @param {Array|String} aValue     The component value
		*/
		addComponent(aType, aValue) {
			let ucname = aType.toUpperCase();
			if (ucname in this.parts) this.parts[ucname].push(aValue);
			else this.parts[ucname] = [aValue];
		}
		/**
		* Sets the component value for the given by-part.
		*
		* @param {String} aType        The component part name
		* @param {Array} aValues       The component values
		*/
		setComponent(aType, aValues) {
			this.parts[aType.toUpperCase()] = aValues.slice();
		}
		/**
		* Gets (a copy) of the requested component value.
		*
		* @param {String} aType        The component part name
		* @return {Array}              The component part value
		*/
		getComponent(aType) {
			let ucname = aType.toUpperCase();
			return ucname in this.parts ? this.parts[ucname].slice() : [];
		}
		/**
		* Retrieves the next occurrence after the given recurrence id. See the
		* guide on {@tutorial terminology} for more details.
		*
		* NOTE: Currently, this method iterates all occurrences from the start
		* date. It should not be called in a loop for performance reasons. If you
		* would like to get more than one occurrence, you can iterate the
		* occurrences manually, see the example on the
		* {@link ICAL.Recur#iterator iterator} method.
		*
		* @param {Time} aStartTime        The start of the event series
		* @param {Time} aRecurrenceId     The date of the last occurrence
		* @return {Time}                  The next occurrence after
		*/
		getNextOccurrence(aStartTime, aRecurrenceId) {
			let iter = this.iterator(aStartTime);
			let next;
			do
				next = iter.next();
			while (next && next.compare(aRecurrenceId) <= 0);
			if (next && aRecurrenceId.zone) next.zone = aRecurrenceId.zone;
			return next;
		}
		/**
		* Sets up the current instance using members from the passed data object.
		*
		* @param {Object} data                               An object with members of the recurrence
		* @param {frequencyValues=} data.freq                The frequency value
		* @param {Number=} data.interval                     The INTERVAL value
		* @param {weekDay=} data.wkst                        The week start value
		* @param {Time=} data.until                          The end of the recurrence set
		* @param {Number=} data.count                        The number of occurrences
		* @param {Array.<Number>=} data.bysecond             The seconds for the BYSECOND part
		* @param {Array.<Number>=} data.byminute             The minutes for the BYMINUTE part
		* @param {Array.<Number>=} data.byhour               The hours for the BYHOUR part
		* @param {Array.<String>=} data.byday                The BYDAY values
		* @param {Array.<Number>=} data.bymonthday           The days for the BYMONTHDAY part
		* @param {Array.<Number>=} data.byyearday            The days for the BYYEARDAY part
		* @param {Array.<Number>=} data.byweekno             The weeks for the BYWEEKNO part
		* @param {Array.<Number>=} data.bymonth              The month for the BYMONTH part
		* @param {Array.<Number>=} data.bysetpos             The positionals for the BYSETPOS part
		*/
		fromData(data) {
			for (let key in data) {
				let uckey = key.toUpperCase();
				if (uckey in partDesign) {
					if (Array.isArray(data[key])) this.parts[uckey] = data[key];
					else this.parts[uckey] = [data[key]];
				} else this[key] = data[key];
			}
			if (this.interval && typeof this.interval != "number") optionDesign.INTERVAL(this.interval, this);
			if (this.wkst && typeof this.wkst != "number") this.wkst = Recur.icalDayToNumericDay(this.wkst);
			if (this.until && !(this.until instanceof Time)) this.until = Time.fromString(this.until);
		}
		/**
		* The jCal representation of this recurrence type.
		* @return {Object}
		*/
		toJSON() {
			let res = Object.create(null);
			res.freq = this.freq;
			if (this.count) res.count = this.count;
			if (this.interval > 1) res.interval = this.interval;
			for (let [k, kparts] of Object.entries(this.parts)) if (Array.isArray(kparts) && kparts.length == 1) res[k.toLowerCase()] = kparts[0];
			else res[k.toLowerCase()] = clone(kparts);
			if (this.until) res.until = this.until.toString();
			if ("wkst" in this && this.wkst !== Time.DEFAULT_WEEK_START) res.wkst = Recur.numericDayToIcalDay(this.wkst);
			return res;
		}
		/**
		* The string representation of this recurrence rule.
		* @return {String}
		*/
		toString() {
			let str = "FREQ=" + this.freq;
			if (this.count) str += ";COUNT=" + this.count;
			if (this.interval > 1) str += ";INTERVAL=" + this.interval;
			for (let [k, v] of Object.entries(this.parts)) str += ";" + k + "=" + v;
			if (this.until) str += ";UNTIL=" + this.until.toICALString();
			if ("wkst" in this && this.wkst !== Time.DEFAULT_WEEK_START) str += ";WKST=" + Recur.numericDayToIcalDay(this.wkst);
			return str;
		}
	};
	optionDesign = {
		FREQ: function(value, dict, fmtIcal) {
			if (ALLOWED_FREQ.indexOf(value) !== -1) dict.freq = value;
			else throw new Error("invalid frequency \"" + value + "\" expected: \"" + ALLOWED_FREQ.join(", ") + "\"");
		},
		COUNT: function(value, dict, fmtIcal) {
			dict.count = strictParseInt(value);
		},
		INTERVAL: function(value, dict, fmtIcal) {
			dict.interval = strictParseInt(value);
			if (dict.interval < 1) dict.interval = 1;
		},
		UNTIL: function(value, dict, fmtIcal) {
			if (value.length > 10) dict.until = design.icalendar.value["date-time"].fromICAL(value);
			else dict.until = design.icalendar.value.date.fromICAL(value);
			if (!fmtIcal) dict.until = Time.fromString(dict.until);
		},
		WKST: function(value, dict, fmtIcal) {
			if (VALID_DAY_NAMES.test(value)) dict.wkst = Recur.icalDayToNumericDay(value);
			else throw new Error("invalid WKST value \"" + value + "\"");
		}
	};
	partDesign = {
		BYSECOND: parseNumericValue.bind(void 0, "BYSECOND", 0, 60),
		BYMINUTE: parseNumericValue.bind(void 0, "BYMINUTE", 0, 59),
		BYHOUR: parseNumericValue.bind(void 0, "BYHOUR", 0, 23),
		BYDAY: function(value) {
			if (VALID_BYDAY_PART.test(value)) return value;
			else throw new Error("invalid BYDAY value \"" + value + "\"");
		},
		BYMONTHDAY: parseNumericValue.bind(void 0, "BYMONTHDAY", -31, 31),
		BYYEARDAY: parseNumericValue.bind(void 0, "BYYEARDAY", -366, 366),
		BYWEEKNO: parseNumericValue.bind(void 0, "BYWEEKNO", -53, 53),
		BYMONTH: parseNumericValue.bind(void 0, "BYMONTH", 1, 12),
		BYSETPOS: parseNumericValue.bind(void 0, "BYSETPOS", -366, 366)
	};
	FROM_ICAL_NEWLINE = /\\\\|\\;|\\,|\\[Nn]/g;
	TO_ICAL_NEWLINE = /\\|;|,|\n/g;
	FROM_VCARD_NEWLINE = /\\\\|\\,|\\[Nn]/g;
	TO_VCARD_NEWLINE = /\\|,|\n/g;
	DEFAULT_TYPE_TEXT = { defaultType: "text" };
	DEFAULT_TYPE_TEXT_MULTI = {
		defaultType: "text",
		multiValue: ","
	};
	DEFAULT_TYPE_TEXT_STRUCTURED = {
		defaultType: "text",
		structuredValue: ";"
	};
	DEFAULT_TYPE_INTEGER = { defaultType: "integer" };
	DEFAULT_TYPE_DATETIME_DATE = {
		defaultType: "date-time",
		allowedTypes: ["date-time", "date"]
	};
	DEFAULT_TYPE_DATETIME = { defaultType: "date-time" };
	DEFAULT_TYPE_URI = { defaultType: "uri" };
	DEFAULT_TYPE_UTCOFFSET = { defaultType: "utc-offset" };
	DEFAULT_TYPE_RECUR = { defaultType: "recur" };
	DEFAULT_TYPE_DATE_ANDOR_TIME = {
		defaultType: "date-and-or-time",
		allowedTypes: [
			"date-time",
			"date",
			"text"
		]
	};
	commonProperties = {
		"categories": DEFAULT_TYPE_TEXT_MULTI,
		"url": DEFAULT_TYPE_URI,
		"version": DEFAULT_TYPE_TEXT,
		"uid": DEFAULT_TYPE_TEXT
	};
	commonValues = {
		"boolean": {
			values: ["TRUE", "FALSE"],
			fromICAL: function(aValue) {
				switch (aValue) {
					case "TRUE": return true;
					case "FALSE": return false;
					default: return false;
				}
			},
			toICAL: function(aValue) {
				if (aValue) return "TRUE";
				return "FALSE";
			}
		},
		float: {
			matches: /^[+-]?\d+\.\d+$/,
			fromICAL: function(aValue) {
				let parsed = parseFloat(aValue);
				if (isStrictlyNaN(parsed)) return 0;
				return parsed;
			},
			toICAL: function(aValue) {
				return String(aValue);
			}
		},
		integer: {
			fromICAL: function(aValue) {
				let parsed = parseInt(aValue);
				if (isStrictlyNaN(parsed)) return 0;
				return parsed;
			},
			toICAL: function(aValue) {
				return String(aValue);
			}
		},
		"utc-offset": {
			toICAL: function(aValue) {
				if (aValue.length < 7) return aValue.slice(0, 3) + aValue.slice(4, 6);
				else return aValue.slice(0, 3) + aValue.slice(4, 6) + aValue.slice(7, 9);
			},
			fromICAL: function(aValue) {
				if (aValue.length < 6) return aValue.slice(0, 3) + ":" + aValue.slice(3, 5);
				else return aValue.slice(0, 3) + ":" + aValue.slice(3, 5) + ":" + aValue.slice(5, 7);
			},
			decorate: function(aValue) {
				return UtcOffset.fromString(aValue);
			},
			undecorate: function(aValue) {
				return aValue.toString();
			}
		}
	};
	icalParams = {
		"cutype": {
			values: [
				"INDIVIDUAL",
				"GROUP",
				"RESOURCE",
				"ROOM",
				"UNKNOWN"
			],
			allowXName: true,
			allowIanaToken: true
		},
		"delegated-from": {
			valueType: "cal-address",
			multiValue: ",",
			multiValueSeparateDQuote: true
		},
		"delegated-to": {
			valueType: "cal-address",
			multiValue: ",",
			multiValueSeparateDQuote: true
		},
		"encoding": { values: ["8BIT", "BASE64"] },
		"fbtype": {
			values: [
				"FREE",
				"BUSY",
				"BUSY-UNAVAILABLE",
				"BUSY-TENTATIVE"
			],
			allowXName: true,
			allowIanaToken: true
		},
		"member": {
			valueType: "cal-address",
			multiValue: ",",
			multiValueSeparateDQuote: true
		},
		"partstat": {
			values: [
				"NEEDS-ACTION",
				"ACCEPTED",
				"DECLINED",
				"TENTATIVE",
				"DELEGATED",
				"COMPLETED",
				"IN-PROCESS"
			],
			allowXName: true,
			allowIanaToken: true
		},
		"range": { values: ["THISANDFUTURE"] },
		"related": { values: ["START", "END"] },
		"reltype": {
			values: [
				"PARENT",
				"CHILD",
				"SIBLING"
			],
			allowXName: true,
			allowIanaToken: true
		},
		"role": {
			values: [
				"REQ-PARTICIPANT",
				"CHAIR",
				"OPT-PARTICIPANT",
				"NON-PARTICIPANT"
			],
			allowXName: true,
			allowIanaToken: true
		},
		"rsvp": { values: ["TRUE", "FALSE"] },
		"sent-by": { valueType: "cal-address" },
		"tzid": { matches: /^\// },
		"value": {
			values: [
				"binary",
				"boolean",
				"cal-address",
				"date",
				"date-time",
				"duration",
				"float",
				"integer",
				"period",
				"recur",
				"text",
				"time",
				"uri",
				"utc-offset"
			],
			allowXName: true,
			allowIanaToken: true
		}
	};
	icalValues = extend(commonValues, {
		text: createTextType(FROM_ICAL_NEWLINE, TO_ICAL_NEWLINE),
		uri: {},
		"binary": {
			decorate: function(aString) {
				return Binary.fromString(aString);
			},
			undecorate: function(aBinary) {
				return aBinary.toString();
			}
		},
		"cal-address": {},
		"date": {
			decorate: function(aValue, aProp) {
				if (design.strict) return Time.fromDateString(aValue, aProp);
				else return Time.fromString(aValue, aProp);
			},
			/**
			* undecorates a time object.
			*/
			undecorate: function(aValue) {
				return aValue.toString();
			},
			fromICAL: function(aValue) {
				if (!design.strict && aValue.length >= 15) return icalValues["date-time"].fromICAL(aValue);
				else return aValue.slice(0, 4) + "-" + aValue.slice(4, 6) + "-" + aValue.slice(6, 8);
			},
			toICAL: function(aValue) {
				let len = aValue.length;
				if (len == 10) return aValue.slice(0, 4) + aValue.slice(5, 7) + aValue.slice(8, 10);
				else if (len >= 19) return icalValues["date-time"].toICAL(aValue);
				else return aValue;
			}
		},
		"date-time": {
			fromICAL: function(aValue) {
				if (!design.strict && aValue.length == 8) return icalValues.date.fromICAL(aValue);
				else {
					let result = aValue.slice(0, 4) + "-" + aValue.slice(4, 6) + "-" + aValue.slice(6, 8) + "T" + aValue.slice(9, 11) + ":" + aValue.slice(11, 13) + ":" + aValue.slice(13, 15);
					if (aValue[15] && aValue[15] === "Z") result += "Z";
					return result;
				}
			},
			toICAL: function(aValue) {
				let len = aValue.length;
				if (len == 10 && !design.strict) return icalValues.date.toICAL(aValue);
				else if (len >= 19) {
					let result = aValue.slice(0, 4) + aValue.slice(5, 7) + aValue.slice(8, 13) + aValue.slice(14, 16) + aValue.slice(17, 19);
					if (aValue[19] && aValue[19] === "Z") result += "Z";
					return result;
				} else return aValue;
			},
			decorate: function(aValue, aProp) {
				if (design.strict) return Time.fromDateTimeString(aValue, aProp);
				else return Time.fromString(aValue, aProp);
			},
			undecorate: function(aValue) {
				return aValue.toString();
			}
		},
		duration: {
			decorate: function(aValue) {
				return Duration.fromString(aValue);
			},
			undecorate: function(aValue) {
				return aValue.toString();
			}
		},
		period: {
			fromICAL: function(string) {
				let parts = string.split("/");
				parts[0] = icalValues["date-time"].fromICAL(parts[0]);
				if (!Duration.isValueString(parts[1])) parts[1] = icalValues["date-time"].fromICAL(parts[1]);
				return parts;
			},
			toICAL: function(parts) {
				parts = parts.slice();
				if (!design.strict && parts[0].length == 10) parts[0] = icalValues.date.toICAL(parts[0]);
				else parts[0] = icalValues["date-time"].toICAL(parts[0]);
				if (!Duration.isValueString(parts[1])) {
					if (!design.strict && parts[1].length == 10) parts[1] = icalValues.date.toICAL(parts[1]);
					else parts[1] = icalValues["date-time"].toICAL(parts[1]);
				}
				return parts.join("/");
			},
			decorate: function(aValue, aProp) {
				return Period.fromJSON(aValue, aProp, !design.strict);
			},
			undecorate: function(aValue) {
				return aValue.toJSON();
			}
		},
		recur: {
			fromICAL: function(string) {
				return Recur._stringToData(string, true);
			},
			toICAL: function(data) {
				let str = "";
				for (let [k, val] of Object.entries(data)) {
					if (k == "until") {
						if (val.length > 10) val = icalValues["date-time"].toICAL(val);
						else val = icalValues.date.toICAL(val);
					} else if (k == "wkst") {
						if (typeof val === "number") val = Recur.numericDayToIcalDay(val);
					} else if (Array.isArray(val)) val = val.join(",");
					str += k.toUpperCase() + "=" + val + ";";
				}
				return str.slice(0, Math.max(0, str.length - 1));
			},
			decorate: function decorate(aValue) {
				return Recur.fromData(aValue);
			},
			undecorate: function(aRecur) {
				return aRecur.toJSON();
			}
		},
		time: {
			fromICAL: function(aValue) {
				if (aValue.length < 6) return aValue;
				let result = aValue.slice(0, 2) + ":" + aValue.slice(2, 4) + ":" + aValue.slice(4, 6);
				if (aValue[6] === "Z") result += "Z";
				return result;
			},
			toICAL: function(aValue) {
				if (aValue.length < 8) return aValue;
				let result = aValue.slice(0, 2) + aValue.slice(3, 5) + aValue.slice(6, 8);
				if (aValue[8] === "Z") result += "Z";
				return result;
			}
		}
	});
	icalProperties = extend(commonProperties, {
		"action": DEFAULT_TYPE_TEXT,
		"attach": { defaultType: "uri" },
		"attendee": { defaultType: "cal-address" },
		"calscale": DEFAULT_TYPE_TEXT,
		"class": DEFAULT_TYPE_TEXT,
		"comment": DEFAULT_TYPE_TEXT,
		"completed": DEFAULT_TYPE_DATETIME,
		"contact": DEFAULT_TYPE_TEXT,
		"created": DEFAULT_TYPE_DATETIME,
		"description": DEFAULT_TYPE_TEXT,
		"dtend": DEFAULT_TYPE_DATETIME_DATE,
		"dtstamp": DEFAULT_TYPE_DATETIME,
		"dtstart": DEFAULT_TYPE_DATETIME_DATE,
		"due": DEFAULT_TYPE_DATETIME_DATE,
		"duration": { defaultType: "duration" },
		"exdate": {
			defaultType: "date-time",
			allowedTypes: ["date-time", "date"],
			multiValue: ","
		},
		"exrule": DEFAULT_TYPE_RECUR,
		"freebusy": {
			defaultType: "period",
			multiValue: ","
		},
		"geo": {
			defaultType: "float",
			structuredValue: ";"
		},
		"last-modified": DEFAULT_TYPE_DATETIME,
		"location": DEFAULT_TYPE_TEXT,
		"method": DEFAULT_TYPE_TEXT,
		"organizer": { defaultType: "cal-address" },
		"percent-complete": DEFAULT_TYPE_INTEGER,
		"priority": DEFAULT_TYPE_INTEGER,
		"prodid": DEFAULT_TYPE_TEXT,
		"related-to": DEFAULT_TYPE_TEXT,
		"repeat": DEFAULT_TYPE_INTEGER,
		"rdate": {
			defaultType: "date-time",
			allowedTypes: [
				"date-time",
				"date",
				"period"
			],
			multiValue: ",",
			detectType: function(string) {
				if (string.indexOf("/") !== -1) return "period";
				return string.indexOf("T") === -1 ? "date" : "date-time";
			}
		},
		"recurrence-id": DEFAULT_TYPE_DATETIME_DATE,
		"resources": DEFAULT_TYPE_TEXT_MULTI,
		"request-status": DEFAULT_TYPE_TEXT_STRUCTURED,
		"rrule": DEFAULT_TYPE_RECUR,
		"sequence": DEFAULT_TYPE_INTEGER,
		"status": DEFAULT_TYPE_TEXT,
		"summary": DEFAULT_TYPE_TEXT,
		"transp": DEFAULT_TYPE_TEXT,
		"trigger": {
			defaultType: "duration",
			allowedTypes: ["duration", "date-time"]
		},
		"tzoffsetfrom": DEFAULT_TYPE_UTCOFFSET,
		"tzoffsetto": DEFAULT_TYPE_UTCOFFSET,
		"tzurl": DEFAULT_TYPE_URI,
		"tzid": DEFAULT_TYPE_TEXT,
		"tzname": DEFAULT_TYPE_TEXT
	});
	vcardValues = extend(commonValues, {
		text: createTextType(FROM_VCARD_NEWLINE, TO_VCARD_NEWLINE),
		uri: createTextType(FROM_VCARD_NEWLINE, TO_VCARD_NEWLINE),
		date: {
			decorate: function(aValue) {
				return VCardTime.fromDateAndOrTimeString(aValue, "date");
			},
			undecorate: function(aValue) {
				return aValue.toString();
			},
			fromICAL: function(aValue) {
				if (aValue.length == 8) return icalValues.date.fromICAL(aValue);
				else if (aValue[0] == "-" && aValue.length == 6) return aValue.slice(0, 4) + "-" + aValue.slice(4);
				else return aValue;
			},
			toICAL: function(aValue) {
				if (aValue.length == 10) return icalValues.date.toICAL(aValue);
				else if (aValue[0] == "-" && aValue.length == 7) return aValue.slice(0, 4) + aValue.slice(5);
				else return aValue;
			}
		},
		time: {
			decorate: function(aValue) {
				return VCardTime.fromDateAndOrTimeString("T" + aValue, "time");
			},
			undecorate: function(aValue) {
				return aValue.toString();
			},
			fromICAL: function(aValue) {
				let splitzone = vcardValues.time._splitZone(aValue, true);
				let zone = splitzone[0], value = splitzone[1];
				if (value.length == 6) value = value.slice(0, 2) + ":" + value.slice(2, 4) + ":" + value.slice(4, 6);
				else if (value.length == 4 && value[0] != "-") value = value.slice(0, 2) + ":" + value.slice(2, 4);
				else if (value.length == 5) value = value.slice(0, 3) + ":" + value.slice(3, 5);
				if (zone.length == 5 && (zone[0] == "-" || zone[0] == "+")) zone = zone.slice(0, 3) + ":" + zone.slice(3);
				return value + zone;
			},
			toICAL: function(aValue) {
				let splitzone = vcardValues.time._splitZone(aValue);
				let zone = splitzone[0], value = splitzone[1];
				if (value.length == 8) value = value.slice(0, 2) + value.slice(3, 5) + value.slice(6, 8);
				else if (value.length == 5 && value[0] != "-") value = value.slice(0, 2) + value.slice(3, 5);
				else if (value.length == 6) value = value.slice(0, 3) + value.slice(4, 6);
				if (zone.length == 6 && (zone[0] == "-" || zone[0] == "+")) zone = zone.slice(0, 3) + zone.slice(4);
				return value + zone;
			},
			_splitZone: function(aValue, isFromIcal) {
				let lastChar = aValue.length - 1;
				let signChar = aValue.length - (isFromIcal ? 5 : 6);
				let sign = aValue[signChar];
				let zone, value;
				if (aValue[lastChar] == "Z") {
					zone = aValue[lastChar];
					value = aValue.slice(0, Math.max(0, lastChar));
				} else if (aValue.length > 6 && (sign == "-" || sign == "+")) {
					zone = aValue.slice(signChar);
					value = aValue.slice(0, Math.max(0, signChar));
				} else {
					zone = "";
					value = aValue;
				}
				return [zone, value];
			}
		},
		"date-time": {
			decorate: function(aValue) {
				return VCardTime.fromDateAndOrTimeString(aValue, "date-time");
			},
			undecorate: function(aValue) {
				return aValue.toString();
			},
			fromICAL: function(aValue) {
				return vcardValues["date-and-or-time"].fromICAL(aValue);
			},
			toICAL: function(aValue) {
				return vcardValues["date-and-or-time"].toICAL(aValue);
			}
		},
		"date-and-or-time": {
			decorate: function(aValue) {
				return VCardTime.fromDateAndOrTimeString(aValue, "date-and-or-time");
			},
			undecorate: function(aValue) {
				return aValue.toString();
			},
			fromICAL: function(aValue) {
				let parts = aValue.split("T");
				return (parts[0] ? vcardValues.date.fromICAL(parts[0]) : "") + (parts[1] ? "T" + vcardValues.time.fromICAL(parts[1]) : "");
			},
			toICAL: function(aValue) {
				let parts = aValue.split("T");
				return vcardValues.date.toICAL(parts[0]) + (parts[1] ? "T" + vcardValues.time.toICAL(parts[1]) : "");
			}
		},
		timestamp: icalValues["date-time"],
		"language-tag": { matches: /^[a-zA-Z0-9-]+$/ },
		"phone-number": {
			fromICAL: function(aValue) {
				return Array.from(aValue).filter(function(c) {
					return c === "\\" ? void 0 : c;
				}).join("");
			},
			toICAL: function(aValue) {
				return Array.from(aValue).map(function(c) {
					return c === "," || c === ";" ? "\\" + c : c;
				}).join("");
			}
		}
	});
	vcardParams = {
		"type": {
			valueType: "text",
			multiValue: ","
		},
		"value": {
			values: [
				"text",
				"uri",
				"date",
				"time",
				"date-time",
				"date-and-or-time",
				"timestamp",
				"boolean",
				"integer",
				"float",
				"utc-offset",
				"language-tag"
			],
			allowXName: true,
			allowIanaToken: true
		}
	};
	vcardProperties = extend(commonProperties, {
		"adr": {
			defaultType: "text",
			structuredValue: ";",
			multiValue: ","
		},
		"anniversary": DEFAULT_TYPE_DATE_ANDOR_TIME,
		"bday": DEFAULT_TYPE_DATE_ANDOR_TIME,
		"caladruri": DEFAULT_TYPE_URI,
		"caluri": DEFAULT_TYPE_URI,
		"clientpidmap": DEFAULT_TYPE_TEXT_STRUCTURED,
		"email": DEFAULT_TYPE_TEXT,
		"fburl": DEFAULT_TYPE_URI,
		"fn": DEFAULT_TYPE_TEXT,
		"gender": DEFAULT_TYPE_TEXT_STRUCTURED,
		"geo": DEFAULT_TYPE_URI,
		"impp": DEFAULT_TYPE_URI,
		"key": DEFAULT_TYPE_URI,
		"kind": DEFAULT_TYPE_TEXT,
		"lang": { defaultType: "language-tag" },
		"logo": DEFAULT_TYPE_URI,
		"member": DEFAULT_TYPE_URI,
		"n": {
			defaultType: "text",
			structuredValue: ";",
			multiValue: ","
		},
		"nickname": DEFAULT_TYPE_TEXT_MULTI,
		"note": DEFAULT_TYPE_TEXT,
		"org": {
			defaultType: "text",
			structuredValue: ";"
		},
		"photo": DEFAULT_TYPE_URI,
		"related": DEFAULT_TYPE_URI,
		"rev": { defaultType: "timestamp" },
		"role": DEFAULT_TYPE_TEXT,
		"sound": DEFAULT_TYPE_URI,
		"source": DEFAULT_TYPE_URI,
		"tel": {
			defaultType: "uri",
			allowedTypes: ["uri", "text"]
		},
		"title": DEFAULT_TYPE_TEXT,
		"tz": {
			defaultType: "text",
			allowedTypes: [
				"text",
				"utc-offset",
				"uri"
			]
		},
		"xml": DEFAULT_TYPE_TEXT
	});
	vcard3Values = extend(commonValues, {
		binary: icalValues.binary,
		date: vcardValues.date,
		"date-time": vcardValues["date-time"],
		"phone-number": vcardValues["phone-number"],
		uri: icalValues.uri,
		text: vcardValues.text,
		time: icalValues.time,
		vcard: icalValues.text,
		"utc-offset": {
			toICAL: function(aValue) {
				return aValue.slice(0, 7);
			},
			fromICAL: function(aValue) {
				return aValue.slice(0, 7);
			},
			decorate: function(aValue) {
				return UtcOffset.fromString(aValue);
			},
			undecorate: function(aValue) {
				return aValue.toString();
			}
		}
	});
	vcard3Params = {
		"type": {
			valueType: "text",
			multiValue: ","
		},
		"value": {
			values: [
				"text",
				"uri",
				"date",
				"date-time",
				"phone-number",
				"time",
				"boolean",
				"integer",
				"float",
				"utc-offset",
				"vcard",
				"binary"
			],
			allowXName: true,
			allowIanaToken: true
		}
	};
	vcard3Properties = extend(commonProperties, {
		fn: DEFAULT_TYPE_TEXT,
		n: {
			defaultType: "text",
			structuredValue: ";",
			multiValue: ","
		},
		nickname: DEFAULT_TYPE_TEXT_MULTI,
		photo: {
			defaultType: "binary",
			allowedTypes: ["binary", "uri"]
		},
		bday: {
			defaultType: "date-time",
			allowedTypes: ["date-time", "date"],
			detectType: function(string) {
				return string.indexOf("T") === -1 ? "date" : "date-time";
			}
		},
		adr: {
			defaultType: "text",
			structuredValue: ";",
			multiValue: ","
		},
		label: DEFAULT_TYPE_TEXT,
		tel: { defaultType: "phone-number" },
		email: DEFAULT_TYPE_TEXT,
		mailer: DEFAULT_TYPE_TEXT,
		tz: {
			defaultType: "utc-offset",
			allowedTypes: ["utc-offset", "text"]
		},
		geo: {
			defaultType: "float",
			structuredValue: ";"
		},
		title: DEFAULT_TYPE_TEXT,
		role: DEFAULT_TYPE_TEXT,
		logo: {
			defaultType: "binary",
			allowedTypes: ["binary", "uri"]
		},
		agent: {
			defaultType: "vcard",
			allowedTypes: [
				"vcard",
				"text",
				"uri"
			]
		},
		org: DEFAULT_TYPE_TEXT_STRUCTURED,
		note: DEFAULT_TYPE_TEXT_MULTI,
		prodid: DEFAULT_TYPE_TEXT,
		rev: {
			defaultType: "date-time",
			allowedTypes: ["date-time", "date"],
			detectType: function(string) {
				return string.indexOf("T") === -1 ? "date" : "date-time";
			}
		},
		"sort-string": DEFAULT_TYPE_TEXT,
		sound: {
			defaultType: "binary",
			allowedTypes: ["binary", "uri"]
		},
		class: DEFAULT_TYPE_TEXT,
		key: {
			defaultType: "binary",
			allowedTypes: ["binary", "text"]
		}
	});
	icalSet = {
		name: "ical",
		value: icalValues,
		param: icalParams,
		property: icalProperties,
		propertyGroups: false
	};
	vcardSet = {
		name: "vcard4",
		value: vcardValues,
		param: vcardParams,
		property: vcardProperties,
		propertyGroups: true
	};
	vcard3Set = {
		name: "vcard3",
		value: vcard3Values,
		param: vcard3Params,
		property: vcard3Properties,
		propertyGroups: true
	};
	design = {
		/**
		* Can be set to false to make the parser more lenient.
		*/
		strict: true,
		/**
		* The default set for new properties and components if none is specified.
		* @type {designSet}
		*/
		defaultSet: icalSet,
		/**
		* The default type for unknown properties
		* @type {String}
		*/
		defaultType: "unknown",
		/**
		* Holds the design set for known top-level components
		*
		* @type {Object}
		* @property {designSet} vcard       vCard VCARD
		* @property {designSet} vevent      iCalendar VEVENT
		* @property {designSet} vtodo       iCalendar VTODO
		* @property {designSet} vjournal    iCalendar VJOURNAL
		* @property {designSet} valarm      iCalendar VALARM
		* @property {designSet} vtimezone   iCalendar VTIMEZONE
		* @property {designSet} daylight    iCalendar DAYLIGHT
		* @property {designSet} standard    iCalendar STANDARD
		*
		* @example
		* let propertyName = 'fn';
		* let componentDesign = ICAL.design.components.vcard;
		* let propertyDetails = componentDesign.property[propertyName];
		* if (propertyDetails.defaultType == 'text') {
		*   // Yep, sure is...
		* }
		*/
		components: {
			vcard: vcardSet,
			vcard3: vcard3Set,
			vevent: icalSet,
			vtodo: icalSet,
			vjournal: icalSet,
			valarm: icalSet,
			vtimezone: icalSet,
			daylight: icalSet,
			standard: icalSet
		},
		/**
		* The design set for iCalendar (rfc5545/rfc7265) components.
		* @type {designSet}
		*/
		icalendar: icalSet,
		/**
		* The design set for vCard (rfc6350/rfc7095) components.
		* @type {designSet}
		*/
		vcard: vcardSet,
		/**
		* The design set for vCard (rfc2425/rfc2426/rfc7095) components.
		* @type {designSet}
		*/
		vcard3: vcard3Set,
		/**
		* Gets the design set for the given component name.
		*
		* @param {String} componentName        The name of the component
		* @return {designSet}      The design set for the component
		*/
		getDesignSet: function(componentName) {
			return componentName && componentName in design.components ? design.components[componentName] : design.defaultSet;
		}
	};
	LINE_ENDING = "\r\n";
	DEFAULT_VALUE_TYPE = "unknown";
	RFC6868_REPLACE_MAP = {
		"\"": "^'",
		"\n": "^n",
		"^": "^^"
	};
	/**
	* Converts an jCal component array into a ICAL string.
	* Recursive will resolve sub-components.
	*
	* Exact component/property order is not saved all
	* properties will come before subcomponents.
	*
	* @function ICAL.stringify.component
	* @param {Array} component
	*        jCal/jCard fragment of a component
	* @param {designSet} designSet
	*        The design data to use for this component
	* @return {String}       The iCalendar/vCard string
	*/
	stringify.component = function(component, designSet) {
		let name = component[0].toUpperCase();
		let result = "BEGIN:" + name + LINE_ENDING;
		let props = component[1];
		let propIdx = 0;
		let propLen = props.length;
		let designSetName = component[0];
		if (designSetName === "vcard" && component[1].length > 0 && !(component[1][0][0] === "version" && component[1][0][3] === "4.0")) designSetName = "vcard3";
		designSet = designSet || design.getDesignSet(designSetName);
		for (; propIdx < propLen; propIdx++) result += stringify.property(props[propIdx], designSet) + LINE_ENDING;
		let comps = component[2] || [];
		let compIdx = 0;
		let compLen = comps.length;
		for (; compIdx < compLen; compIdx++) result += stringify.component(comps[compIdx], designSet) + LINE_ENDING;
		result += "END:" + name;
		return result;
	};
	/**
	* Converts a single jCal/jCard property to a iCalendar/vCard string.
	*
	* @function ICAL.stringify.property
	* @param {Array} property
	*        jCal/jCard property array
	* @param {designSet} designSet
	*        The design data to use for this property
	* @param {Boolean} noFold
	*        If true, the line is not folded
	* @return {String}       The iCalendar/vCard string
	*/
	stringify.property = function(property, designSet, noFold) {
		let name = property[0].toUpperCase();
		let jsName = property[0];
		let params = property[1];
		if (!designSet) designSet = design.defaultSet;
		let groupName = params.group;
		let line;
		if (designSet.propertyGroups && groupName) line = groupName.toUpperCase() + "." + name;
		else line = name;
		for (let [paramName, value] of Object.entries(params)) {
			if (designSet.propertyGroups && paramName == "group") continue;
			let paramDesign = designSet.param[paramName];
			let multiValue = paramDesign && paramDesign.multiValue;
			if (multiValue && Array.isArray(value)) {
				value = value.map(function(val) {
					val = stringify._rfc6868Unescape(val);
					val = stringify.paramPropertyValue(val, paramDesign.multiValueSeparateDQuote);
					return val;
				});
				value = stringify.multiValue(value, multiValue, "unknown", null, designSet);
			} else {
				value = stringify._rfc6868Unescape(value);
				value = stringify.paramPropertyValue(value);
			}
			line += ";" + paramName.toUpperCase() + "=" + value;
		}
		if (property.length === 3) return line + ":";
		let valueType = property[2];
		let propDetails;
		let multiValue = false;
		let structuredValue = false;
		let isDefault = false;
		if (jsName in designSet.property) {
			propDetails = designSet.property[jsName];
			if ("multiValue" in propDetails) multiValue = propDetails.multiValue;
			if ("structuredValue" in propDetails && Array.isArray(property[3])) structuredValue = propDetails.structuredValue;
			if ("defaultType" in propDetails) {
				if (valueType === propDetails.defaultType) isDefault = true;
			} else if (valueType === DEFAULT_VALUE_TYPE) isDefault = true;
		} else if (valueType === DEFAULT_VALUE_TYPE) isDefault = true;
		if (!isDefault) line += ";VALUE=" + valueType.toUpperCase();
		line += ":";
		if (multiValue && structuredValue) line += stringify.multiValue(property[3], structuredValue, valueType, multiValue, designSet, structuredValue);
		else if (multiValue) line += stringify.multiValue(property.slice(3), multiValue, valueType, null, designSet, false);
		else if (structuredValue) line += stringify.multiValue(property[3], structuredValue, valueType, null, designSet, structuredValue);
		else line += stringify.value(property[3], valueType, designSet, false);
		return noFold ? line : foldline(line);
	};
	/**
	* Handles escaping of property values that may contain:
	*
	*    COLON (:), SEMICOLON (;), or COMMA (,)
	*
	* If any of the above are present the result is wrapped
	* in double quotes.
	*
	* @function ICAL.stringify.paramPropertyValue
	* @param {String} value      Raw property value
	* @param {boolean} force     If value should be escaped even when unnecessary
	* @return {String}           Given or escaped value when needed
	*/
	stringify.paramPropertyValue = function(value, force) {
		if (!force && value.indexOf(",") === -1 && value.indexOf(":") === -1 && value.indexOf(";") === -1) return value;
		return "\"" + value + "\"";
	};
	/**
	* Converts an array of ical values into a single
	* string based on a type and a delimiter value (like ",").
	*
	* @function ICAL.stringify.multiValue
	* @param {Array} values      List of values to convert
	* @param {String} delim      Used to join the values (",", ";", ":")
	* @param {String} type       Lowecase ical value type
	*        (like boolean, date-time, etc..)
	* @param {?String} innerMulti If set, each value will again be processed
	*        Used for structured values
	* @param {designSet} designSet
	*        The design data to use for this property
	*
	* @return {String}           iCalendar/vCard string for value
	*/
	stringify.multiValue = function(values, delim, type, innerMulti, designSet, structuredValue) {
		let result = "";
		let len = values.length;
		let i = 0;
		for (; i < len; i++) {
			if (innerMulti && Array.isArray(values[i])) result += stringify.multiValue(values[i], innerMulti, type, null, designSet, structuredValue);
			else result += stringify.value(values[i], type, designSet, structuredValue);
			if (i !== len - 1) result += delim;
		}
		return result;
	};
	/**
	* Processes a single ical value runs the associated "toICAL" method from the
	* design value type if available to convert the value.
	*
	* @function ICAL.stringify.value
	* @param {String|Number} value       A formatted value
	* @param {String} type               Lowercase iCalendar/vCard value type
	*  (like boolean, date-time, etc..)
	* @return {String}                   iCalendar/vCard value for single value
	*/
	stringify.value = function(value, type, designSet, structuredValue) {
		if (type in designSet.value && "toICAL" in designSet.value[type]) return designSet.value[type].toICAL(value, structuredValue);
		return value;
	};
	/**
	* Internal helper for rfc6868. Exposing this on ICAL.stringify so that
	* hackers can disable the rfc6868 parsing if the really need to.
	*
	* @param {String} val        The value to unescape
	* @return {String}           The escaped value
	*/
	stringify._rfc6868Unescape = function(val) {
		return val.replace(/[\n^"]/g, function(x) {
			return RFC6868_REPLACE_MAP[x];
		});
	};
	NAME_INDEX$1 = 0;
	PROP_INDEX = 1;
	TYPE_INDEX = 2;
	VALUE_INDEX = 3;
	Property = class Property {
		/**
		* Create an {@link ICAL.Property} by parsing the passed iCalendar string.
		*
		* @param {String} str            The iCalendar string to parse
		* @param {designSet=} designSet  The design data to use for this property
		* @return {Property}             The created iCalendar property
		*/
		static fromString(str, designSet) {
			return new Property(parse$1.property(str, designSet));
		}
		/**
		* Creates a new ICAL.Property instance.
		*
		* It is important to note that mutations done in the wrapper directly mutate the jCal object used
		* to initialize.
		*
		* Can also be used to create new properties by passing the name of the property (as a String).
		*
		* @param {Array|String} jCal         Raw jCal representation OR the new name of the property
		* @param {Component=} parent         Parent component
		*/
		constructor(jCal, parent) {
			this._parent = parent || null;
			if (typeof jCal === "string") {
				this.jCal = [
					jCal,
					{},
					design.defaultType
				];
				this.jCal[TYPE_INDEX] = this.getDefaultType();
			} else this.jCal = jCal;
			this._updateType();
		}
		/**
		* The value type for this property
		* @type {String}
		*/
		get type() {
			return this.jCal[TYPE_INDEX];
		}
		/**
		* The name of this property, in lowercase.
		* @type {String}
		*/
		get name() {
			return this.jCal[NAME_INDEX$1];
		}
		/**
		* The parent component for this property.
		* @type {Component}
		*/
		get parent() {
			return this._parent;
		}
		set parent(p) {
			let designSetChanged = !this._parent || p && p._designSet != this._parent._designSet;
			this._parent = p;
			if (this.type == design.defaultType && designSetChanged) {
				this.jCal[TYPE_INDEX] = this.getDefaultType();
				this._updateType();
			}
		}
		/**
		* The design set for this property, e.g. icalendar vs vcard
		*
		* @type {designSet}
		* @private
		*/
		get _designSet() {
			return this.parent ? this.parent._designSet : design.defaultSet;
		}
		/**
		* Updates the type metadata from the current jCal type and design set.
		*
		* @private
		*/
		_updateType() {
			let designSet = this._designSet;
			if (this.type in designSet.value) {
				if ("decorate" in designSet.value[this.type]) this.isDecorated = true;
				else this.isDecorated = false;
				if (this.name in designSet.property) {
					this.isMultiValue = "multiValue" in designSet.property[this.name];
					this.isStructuredValue = "structuredValue" in designSet.property[this.name];
				}
			}
		}
		/**
		* Hydrate a single value. The act of hydrating means turning the raw jCal
		* value into a potentially wrapped object, for example {@link ICAL.Time}.
		*
		* @private
		* @param {Number} index        The index of the value to hydrate
		* @return {?Object}             The decorated value.
		*/
		_hydrateValue(index) {
			if (this._values && this._values[index]) return this._values[index];
			if (this.jCal.length <= VALUE_INDEX + index) return null;
			if (this.isDecorated) {
				if (!this._values) this._values = [];
				return this._values[index] = this._decorate(this.jCal[VALUE_INDEX + index]);
			} else return this.jCal[VALUE_INDEX + index];
		}
		/**
		* Decorate a single value, returning its wrapped object. This is used by
		* the hydrate function to actually wrap the value.
		*
		* @private
		* @param {?} value         The value to decorate
		* @return {Object}         The decorated value
		*/
		_decorate(value) {
			return this._designSet.value[this.type].decorate(value, this);
		}
		/**
		* Undecorate a single value, returning its raw jCal data.
		*
		* @private
		* @param {Object} value         The value to undecorate
		* @return {?}                   The undecorated value
		*/
		_undecorate(value) {
			return this._designSet.value[this.type].undecorate(value, this);
		}
		/**
		* Sets the value at the given index while also hydrating it. The passed
		* value can either be a decorated or undecorated value.
		*
		* @private
		* @param {?} value             The value to set
		* @param {Number} index        The index to set it at
		*/
		_setDecoratedValue(value, index) {
			if (!this._values) this._values = [];
			if (typeof value === "object" && "icaltype" in value) {
				this.jCal[VALUE_INDEX + index] = this._undecorate(value);
				this._values[index] = value;
			} else {
				this.jCal[VALUE_INDEX + index] = value;
				this._values[index] = this._decorate(value);
			}
		}
		/**
		* Gets a parameter on the property.
		*
		* @param {String}        name   Parameter name (lowercase)
		* @return {Array|String}        Parameter value
		*/
		getParameter(name) {
			if (name in this.jCal[PROP_INDEX]) return this.jCal[PROP_INDEX][name];
			else return;
		}
		/**
		* Gets first parameter on the property.
		*
		* @param {String}        name   Parameter name (lowercase)
		* @return {String}        Parameter value
		*/
		getFirstParameter(name) {
			let parameters = this.getParameter(name);
			if (Array.isArray(parameters)) return parameters[0];
			return parameters;
		}
		/**
		* Sets a parameter on the property.
		*
		* @param {String}       name     The parameter name
		* @param {Array|String} value    The parameter value
		*/
		setParameter(name, value) {
			let lcname = name.toLowerCase();
			if (typeof value === "string" && lcname in this._designSet.param && "multiValue" in this._designSet.param[lcname]) value = [value];
			this.jCal[PROP_INDEX][name] = value;
		}
		/**
		* Removes a parameter
		*
		* @param {String} name     The parameter name
		*/
		removeParameter(name) {
			delete this.jCal[PROP_INDEX][name];
		}
		/**
		* Get the default type based on this property's name.
		*
		* @return {String}     The default type for this property
		*/
		getDefaultType() {
			let name = this.jCal[NAME_INDEX$1];
			let designSet = this._designSet;
			if (name in designSet.property) {
				let details = designSet.property[name];
				if ("defaultType" in details) return details.defaultType;
			}
			return design.defaultType;
		}
		/**
		* Sets type of property and clears out any existing values of the current
		* type.
		*
		* @param {String} type     New iCAL type (see design.*.values)
		*/
		resetType(type) {
			this.removeAllValues();
			this.jCal[TYPE_INDEX] = type;
			this._updateType();
		}
		/**
		* Finds the first property value.
		*
		* @return {Binary | Duration | Period |
		* Recur | Time | UtcOffset | Geo | string | null}         First property value
		*/
		getFirstValue() {
			return this._hydrateValue(0);
		}
		/**
		* Gets all values on the property.
		*
		* NOTE: this creates an array during each call.
		*
		* @return {Array}          List of values
		*/
		getValues() {
			let len = this.jCal.length - VALUE_INDEX;
			if (len < 1) return [];
			let i = 0;
			let result = [];
			for (; i < len; i++) result[i] = this._hydrateValue(i);
			return result;
		}
		/**
		* Removes all values from this property
		*/
		removeAllValues() {
			if (this._values) this._values.length = 0;
			this.jCal.length = 3;
		}
		/**
		* Sets the values of the property.  Will overwrite the existing values.
		* This can only be used for multi-value properties.
		*
		* @param {Array} values    An array of values
		*/
		setValues(values) {
			if (!this.isMultiValue) throw new Error(this.name + ": does not not support mulitValue.\noverride isMultiValue");
			let len = values.length;
			let i = 0;
			this.removeAllValues();
			if (len > 0 && typeof values[0] === "object" && "icaltype" in values[0]) this.resetType(values[0].icaltype);
			if (this.isDecorated) for (; i < len; i++) this._setDecoratedValue(values[i], i);
			else for (; i < len; i++) this.jCal[VALUE_INDEX + i] = values[i];
		}
		/**
		* Sets the current value of the property. If this is a multi-value
		* property, all other values will be removed.
		*
		* @param {String|Object} value     New property value.
		*/
		setValue(value) {
			this.removeAllValues();
			if (typeof value === "object" && "icaltype" in value) this.resetType(value.icaltype);
			if (this.isDecorated) this._setDecoratedValue(value, 0);
			else this.jCal[VALUE_INDEX] = value;
		}
		/**
		* Returns the Object representation of this component. The returned object
		* is a live jCal object and should be cloned if modified.
		* @return {Object}
		*/
		toJSON() {
			return this.jCal;
		}
		/**
		* The string representation of this component.
		* @return {String}
		*/
		toICALString() {
			return stringify.property(this.jCal, this._designSet, true);
		}
	};
	NAME_INDEX = 0;
	PROPERTY_INDEX = 1;
	COMPONENT_INDEX = 2;
	PROPERTY_NAME_INDEX = 0;
	PROPERTY_VALUE_INDEX = 3;
	Component = class Component {
		/**
		* Create an {@link ICAL.Component} by parsing the passed iCalendar string.
		*
		* @param {String} str        The iCalendar string to parse
		*/
		static fromString(str) {
			return new Component(parse$1.component(str));
		}
		/**
		* Creates a new Component instance.
		*
		* @param {Array|String} jCal         Raw jCal component data OR name of new
		*                                      component
		* @param {Component=} parent     Parent component to associate
		*/
		constructor(jCal, parent) {
			if (typeof jCal === "string") jCal = [
				jCal,
				[],
				[]
			];
			this.jCal = jCal;
			this.parent = parent || null;
			if (!this.parent && this.name === "vcalendar") this._timezoneCache = /* @__PURE__ */ new Map();
		}
		/**
		* Hydrated properties are inserted into the _properties array at the same
		* position as in the jCal array, so it is possible that the array contains
		* undefined values for unhydrdated properties. To avoid iterating the
		* array when checking if all properties have been hydrated, we save the
		* count here.
		*
		* @type {Number}
		* @private
		*/
		_hydratedPropertyCount = 0;
		/**
		* The same count as for _hydratedPropertyCount, but for subcomponents
		*
		* @type {Number}
		* @private
		*/
		_hydratedComponentCount = 0;
		/**
		* A cache of hydrated time zone objects which may be used by consumers, keyed
		* by time zone ID.
		*
		* @type {Map}
		* @private
		*/
		_timezoneCache = null;
		/**
		* @private
		*/
		_components = null;
		/**
		* @private
		*/
		_properties = null;
		/**
		* The name of this component
		*
		* @type {String}
		*/
		get name() {
			return this.jCal[NAME_INDEX];
		}
		/**
		* The design set for this component, e.g. icalendar vs vcard
		*
		* @type {designSet}
		* @private
		*/
		get _designSet() {
			let parentDesign = this.parent && this.parent._designSet;
			if (!parentDesign && this.name == "vcard") {
				let versionProp = this.jCal[PROPERTY_INDEX]?.[0];
				if (versionProp && versionProp[PROPERTY_NAME_INDEX] == "version" && versionProp[PROPERTY_VALUE_INDEX] == "3.0") return design.getDesignSet("vcard3");
			}
			return parentDesign || design.getDesignSet(this.name);
		}
		/**
		* @private
		*/
		_hydrateComponent(index) {
			if (!this._components) {
				this._components = [];
				this._hydratedComponentCount = 0;
			}
			if (this._components[index]) return this._components[index];
			let comp = new Component(this.jCal[COMPONENT_INDEX][index], this);
			this._hydratedComponentCount++;
			return this._components[index] = comp;
		}
		/**
		* @private
		*/
		_hydrateProperty(index) {
			if (!this._properties) {
				this._properties = [];
				this._hydratedPropertyCount = 0;
			}
			if (this._properties[index]) return this._properties[index];
			let prop = new Property(this.jCal[PROPERTY_INDEX][index], this);
			this._hydratedPropertyCount++;
			return this._properties[index] = prop;
		}
		/**
		* Finds first sub component, optionally filtered by name.
		*
		* @param {String=} name        Optional name to filter by
		* @return {?Component}     The found subcomponent
		*/
		getFirstSubcomponent(name) {
			if (name) {
				let i = 0;
				let comps = this.jCal[COMPONENT_INDEX];
				let len = comps.length;
				for (; i < len; i++) if (comps[i][NAME_INDEX] === name) return this._hydrateComponent(i);
			} else if (this.jCal[COMPONENT_INDEX].length) return this._hydrateComponent(0);
			return null;
		}
		/**
		* Finds all sub components, optionally filtering by name.
		*
		* @param {String=} name            Optional name to filter by
		* @return {Component[]}       The found sub components
		*/
		getAllSubcomponents(name) {
			let jCalLen = this.jCal[COMPONENT_INDEX].length;
			let i = 0;
			if (name) {
				let comps = this.jCal[COMPONENT_INDEX];
				let result = [];
				for (; i < jCalLen; i++) if (name === comps[i][NAME_INDEX]) result.push(this._hydrateComponent(i));
				return result;
			} else {
				if (!this._components || this._hydratedComponentCount !== jCalLen) for (; i < jCalLen; i++) this._hydrateComponent(i);
				return this._components || [];
			}
		}
		/**
		* Returns true when a named property exists.
		*
		* @param {String} name     The property name
		* @return {Boolean}        True, when property is found
		*/
		hasProperty(name) {
			let props = this.jCal[PROPERTY_INDEX];
			let len = props.length;
			let i = 0;
			for (; i < len; i++) if (props[i][NAME_INDEX] === name) return true;
			return false;
		}
		/**
		* Finds the first property, optionally with the given name.
		*
		* @param {String=} name        Lowercase property name
		* @return {?Property}     The found property
		*/
		getFirstProperty(name) {
			if (name) {
				let i = 0;
				let props = this.jCal[PROPERTY_INDEX];
				let len = props.length;
				for (; i < len; i++) if (props[i][NAME_INDEX] === name) return this._hydrateProperty(i);
			} else if (this.jCal[PROPERTY_INDEX].length) return this._hydrateProperty(0);
			return null;
		}
		/**
		* Returns first property's value, if available.
		*
		* @param {String=} name                    Lowercase property name
		* @return {Binary | Duration | Period |
		* Recur | Time | UtcOffset | Geo | string | null}         The found property value.
		*/
		getFirstPropertyValue(name) {
			let prop = this.getFirstProperty(name);
			if (prop) return prop.getFirstValue();
			return null;
		}
		/**
		* Get all properties in the component, optionally filtered by name.
		*
		* @param {String=} name        Lowercase property name
		* @return {Property[]}    List of properties
		*/
		getAllProperties(name) {
			let jCalLen = this.jCal[PROPERTY_INDEX].length;
			let i = 0;
			if (name) {
				let props = this.jCal[PROPERTY_INDEX];
				let result = [];
				for (; i < jCalLen; i++) if (name === props[i][NAME_INDEX]) result.push(this._hydrateProperty(i));
				return result;
			} else {
				if (!this._properties || this._hydratedPropertyCount !== jCalLen) for (; i < jCalLen; i++) this._hydrateProperty(i);
				return this._properties || [];
			}
		}
		/**
		* @private
		*/
		_removeObjectByIndex(jCalIndex, cache, index) {
			cache = cache || [];
			if (cache[index]) {
				let obj = cache[index];
				if ("parent" in obj) obj.parent = null;
			}
			cache.splice(index, 1);
			this.jCal[jCalIndex].splice(index, 1);
		}
		/**
		* @private
		*/
		_removeObject(jCalIndex, cache, nameOrObject) {
			let i = 0;
			let objects = this.jCal[jCalIndex];
			let len = objects.length;
			let cached = this[cache];
			if (typeof nameOrObject === "string") {
				for (; i < len; i++) if (objects[i][NAME_INDEX] === nameOrObject) {
					this._removeObjectByIndex(jCalIndex, cached, i);
					return true;
				}
			} else if (cached) {
				for (; i < len; i++) if (cached[i] && cached[i] === nameOrObject) {
					this._removeObjectByIndex(jCalIndex, cached, i);
					return true;
				}
			}
			return false;
		}
		/**
		* @private
		*/
		_removeAllObjects(jCalIndex, cache, name) {
			let cached = this[cache];
			let objects = this.jCal[jCalIndex];
			let i = objects.length - 1;
			for (; i >= 0; i--) if (!name || objects[i][NAME_INDEX] === name) this._removeObjectByIndex(jCalIndex, cached, i);
		}
		/**
		* Adds a single sub component.
		*
		* @param {Component} component        The component to add
		* @return {Component}                 The passed in component
		*/
		addSubcomponent(component) {
			if (!this._components) {
				this._components = [];
				this._hydratedComponentCount = 0;
			}
			if (component.parent) component.parent.removeSubcomponent(component);
			let idx = this.jCal[COMPONENT_INDEX].push(component.jCal);
			this._components[idx - 1] = component;
			this._hydratedComponentCount++;
			component.parent = this;
			return component;
		}
		/**
		* Removes a single component by name or the instance of a specific
		* component.
		*
		* @param {Component|String} nameOrComp    Name of component, or component
		* @return {Boolean}                            True when comp is removed
		*/
		removeSubcomponent(nameOrComp) {
			let removed = this._removeObject(COMPONENT_INDEX, "_components", nameOrComp);
			if (removed) this._hydratedComponentCount--;
			return removed;
		}
		/**
		* Removes all components or (if given) all components by a particular
		* name.
		*
		* @param {String=} name            Lowercase component name
		*/
		removeAllSubcomponents(name) {
			let removed = this._removeAllObjects(COMPONENT_INDEX, "_components", name);
			this._hydratedComponentCount = 0;
			return removed;
		}
		/**
		* Adds an {@link ICAL.Property} to the component.
		*
		* @param {Property} property      The property to add
		* @return {Property}              The passed in property
		*/
		addProperty(property) {
			if (!(property instanceof Property)) throw new TypeError("must be instance of ICAL.Property");
			if (!this._properties) {
				this._properties = [];
				this._hydratedPropertyCount = 0;
			}
			if (property.parent) property.parent.removeProperty(property);
			let idx = this.jCal[PROPERTY_INDEX].push(property.jCal);
			this._properties[idx - 1] = property;
			this._hydratedPropertyCount++;
			property.parent = this;
			return property;
		}
		/**
		* Helper method to add a property with a value to the component.
		*
		* @param {String}               name         Property name to add
		* @param {String|Number|Object} value        Property value
		* @return {Property}                    The created property
		*/
		addPropertyWithValue(name, value) {
			let prop = new Property(name);
			prop.setValue(value);
			this.addProperty(prop);
			return prop;
		}
		/**
		* Helper method that will update or create a property of the given name
		* and sets its value. If multiple properties with the given name exist,
		* only the first is updated.
		*
		* @param {String}               name         Property name to update
		* @param {String|Number|Object} value        Property value
		* @return {Property}                    The created property
		*/
		updatePropertyWithValue(name, value) {
			let prop = this.getFirstProperty(name);
			if (prop) prop.setValue(value);
			else prop = this.addPropertyWithValue(name, value);
			return prop;
		}
		/**
		* Removes a single property by name or the instance of the specific
		* property.
		*
		* @param {String|Property} nameOrProp     Property name or instance to remove
		* @return {Boolean}                            True, when deleted
		*/
		removeProperty(nameOrProp) {
			let removed = this._removeObject(PROPERTY_INDEX, "_properties", nameOrProp);
			if (removed) this._hydratedPropertyCount--;
			return removed;
		}
		/**
		* Removes all properties associated with this component, optionally
		* filtered by name.
		*
		* @param {String=} name        Lowercase property name
		* @return {Boolean}            True, when deleted
		*/
		removeAllProperties(name) {
			let removed = this._removeAllObjects(PROPERTY_INDEX, "_properties", name);
			this._hydratedPropertyCount = 0;
			return removed;
		}
		/**
		* Returns the Object representation of this component. The returned object
		* is a live jCal object and should be cloned if modified.
		* @return {Object}
		*/
		toJSON() {
			return this.jCal;
		}
		/**
		* The string representation of this component.
		* @return {String}
		*/
		toString() {
			return stringify.component(this.jCal, this._designSet);
		}
		/**
		* Retrieve a time zone definition from the component tree, if any is present.
		* If the tree contains no time zone definitions or the TZID cannot be
		* matched, returns null.
		*
		* @param {String} tzid     The ID of the time zone to retrieve
		* @return {Timezone}  The time zone corresponding to the ID, or null
		*/
		getTimeZoneByID(tzid) {
			if (this.parent) return this.parent.getTimeZoneByID(tzid);
			if (!this._timezoneCache) return null;
			if (this._timezoneCache.has(tzid)) return this._timezoneCache.get(tzid);
			const zones = this.getAllSubcomponents("vtimezone");
			for (const zone of zones) if (zone.getFirstProperty("tzid").getFirstValue() === tzid) {
				const hydratedZone = new Timezone({
					component: zone,
					tzid
				});
				this._timezoneCache.set(tzid, hydratedZone);
				return hydratedZone;
			}
			return null;
		}
	};
	RecurExpansion = class {
		/**
		* Creates a new ICAL.RecurExpansion instance.
		*
		* The options object can be filled with the specified initial values. It can also contain
		* additional members, as a result of serializing a previous expansion state, as shown in the
		* example.
		*
		* @param {Object} options
		*        Recurrence expansion options
		* @param {Time} options.dtstart
		*        Start time of the event
		* @param {Component=} options.component
		*        Component for expansion, required if not resuming.
		*/
		constructor(options) {
			this.ruleDates = [];
			this.exDates = [];
			this.fromData(options);
		}
		/**
		* True when iteration is fully completed.
		* @type {Boolean}
		*/
		complete = false;
		/**
		* Array of rrule iterators.
		*
		* @type {RecurIterator[]}
		* @private
		*/
		ruleIterators = null;
		/**
		* Array of rdate instances.
		*
		* @type {Time[]}
		* @private
		*/
		ruleDates = null;
		/**
		* Array of exdate instances.
		*
		* @type {Time[]}
		* @private
		*/
		exDates = null;
		/**
		* Current position in ruleDates array.
		* @type {Number}
		* @private
		*/
		ruleDateInc = 0;
		/**
		* Current position in exDates array
		* @type {Number}
		* @private
		*/
		exDateInc = 0;
		/**
		* Current negative date.
		*
		* @type {Time}
		* @private
		*/
		exDate = null;
		/**
		* Current additional date.
		*
		* @type {Time}
		* @private
		*/
		ruleDate = null;
		/**
		* Start date of recurring rules.
		*
		* @type {Time}
		*/
		dtstart = null;
		/**
		* Last expanded time
		*
		* @type {Time}
		*/
		last = null;
		/**
		* Initialize the recurrence expansion from the data object. The options
		* object may also contain additional members, see the
		* {@link ICAL.RecurExpansion constructor} for more details.
		*
		* @param {Object} options
		*        Recurrence expansion options
		* @param {Time} options.dtstart
		*        Start time of the event
		* @param {Component=} options.component
		*        Component for expansion, required if not resuming.
		*/
		fromData(options) {
			let start = formatClassType(options.dtstart, Time);
			if (!start) throw new Error(".dtstart (ICAL.Time) must be given");
			else this.dtstart = start;
			if (options.component) this._init(options.component);
			else {
				this.last = formatClassType(options.last, Time) || start.clone();
				if (!options.ruleIterators) throw new Error(".ruleIterators or .component must be given");
				this.ruleIterators = options.ruleIterators.map(function(item) {
					return formatClassType(item, RecurIterator);
				});
				this.ruleDateInc = options.ruleDateInc;
				this.exDateInc = options.exDateInc;
				if (options.ruleDates) {
					this.ruleDates = options.ruleDates.map((item) => formatClassType(item, Time));
					this.ruleDate = this.ruleDates[this.ruleDateInc];
				}
				if (options.exDates) {
					this.exDates = options.exDates.map((item) => formatClassType(item, Time));
					this.exDate = this.exDates[this.exDateInc];
				}
				if (typeof options.complete !== "undefined") this.complete = options.complete;
			}
		}
		/**
		* Compare two ICAL.Time objects.  When the second parameter is a DATE and the first parameter is
		* DATE-TIME, strip the time and compare only the days.
		*
		* @private
		* @param {Time} a   The one object to compare
		* @param {Time} b   The other object to compare
		*/
		_compare_special(a, b) {
			if (!a.isDate && b.isDate) return new Time({
				year: a.year,
				month: a.month,
				day: a.day
			}).compare(b);
			return a.compare(b);
		}
		/**
		* Retrieve the next occurrence in the series.
		* @return {Time}
		*/
		next() {
			let iter;
			let next;
			let compare;
			let maxTries = 500;
			let currentTry = 0;
			while (true) {
				if (currentTry++ > maxTries) throw new Error("max tries have occurred, rule may be impossible to fulfill.");
				next = this.ruleDate;
				iter = this._nextRecurrenceIter(this.last);
				if (!next && !iter) {
					this.complete = true;
					break;
				}
				if (!next || iter && next.compare(iter.last) > 0) {
					next = iter.last.clone();
					iter.next();
				}
				if (this.ruleDate === next) this._nextRuleDay();
				this.last = next;
				if (this.exDate) {
					compare = this._compare_special(this.last, this.exDate);
					if (compare > 0) this._nextExDay();
					if (compare === 0) {
						this._nextExDay();
						continue;
					}
				}
				return this.last;
			}
		}
		/**
		* Converts object into a serialize-able format. This format can be passed
		* back into the expansion to resume iteration.
		* @return {Object}
		*/
		toJSON() {
			function toJSON(item) {
				return item.toJSON();
			}
			let result = Object.create(null);
			result.ruleIterators = this.ruleIterators.map(toJSON);
			if (this.ruleDates) result.ruleDates = this.ruleDates.map(toJSON);
			if (this.exDates) result.exDates = this.exDates.map(toJSON);
			result.ruleDateInc = this.ruleDateInc;
			result.exDateInc = this.exDateInc;
			result.last = this.last.toJSON();
			result.dtstart = this.dtstart.toJSON();
			result.complete = this.complete;
			return result;
		}
		/**
		* Extract all dates from the properties in the given component. The
		* properties will be filtered by the property name.
		*
		* @private
		* @param {Component} component             The component to search in
		* @param {String} propertyName             The property name to search for
		* @return {Time[]}                         The extracted dates.
		*/
		_extractDates(component, propertyName) {
			let result = [];
			let props = component.getAllProperties(propertyName);
			for (let i = 0, len = props.length; i < len; i++) for (let prop of props[i].getValues()) {
				let idx = binsearchInsert(result, prop, (a, b) => a.compare(b));
				result.splice(idx, 0, prop);
			}
			return result;
		}
		/**
		* Initialize the recurrence expansion.
		*
		* @private
		* @param {Component} component    The component to initialize from.
		*/
		_init(component) {
			this.ruleIterators = [];
			this.last = this.dtstart.clone();
			if (!component.hasProperty("rdate") && !component.hasProperty("rrule") && !component.hasProperty("recurrence-id")) {
				this.ruleDate = this.last.clone();
				this.complete = true;
				return;
			}
			if (component.hasProperty("rdate")) {
				this.ruleDates = this._extractDates(component, "rdate");
				if (this.ruleDates[0] && this.ruleDates[0].compare(this.dtstart) < 0) {
					this.ruleDateInc = 0;
					this.last = this.ruleDates[0].clone();
				} else this.ruleDateInc = binsearchInsert(this.ruleDates, this.last, (a, b) => a.compare(b));
				this.ruleDate = this.ruleDates[this.ruleDateInc];
			}
			if (component.hasProperty("rrule")) {
				let rules = component.getAllProperties("rrule");
				let i = 0;
				let len = rules.length;
				let rule;
				let iter;
				for (; i < len; i++) {
					rule = rules[i].getFirstValue();
					iter = rule.iterator(this.dtstart);
					this.ruleIterators.push(iter);
					iter.next();
				}
			}
			if (component.hasProperty("exdate")) {
				this.exDates = this._extractDates(component, "exdate");
				this.exDateInc = binsearchInsert(this.exDates, this.last, this._compare_special);
				this.exDate = this.exDates[this.exDateInc];
			}
		}
		/**
		* Advance to the next exdate
		* @private
		*/
		_nextExDay() {
			this.exDate = this.exDates[++this.exDateInc];
		}
		/**
		* Advance to the next rule date
		* @private
		*/
		_nextRuleDay() {
			this.ruleDate = this.ruleDates[++this.ruleDateInc];
		}
		/**
		* Find and return the recurrence rule with the most recent event and
		* return it.
		*
		* @private
		* @return {?RecurIterator}    Found iterator.
		*/
		_nextRecurrenceIter() {
			let iters = this.ruleIterators;
			if (iters.length === 0) return null;
			let len = iters.length;
			let iter;
			let iterTime;
			let iterIdx = 0;
			let chosenIter;
			for (; iterIdx < len; iterIdx++) {
				iter = iters[iterIdx];
				iterTime = iter.last;
				if (iter.completed) {
					len--;
					if (iterIdx !== 0) iterIdx--;
					iters.splice(iterIdx, 1);
					continue;
				}
				if (!chosenIter || chosenIter.last.compare(iterTime) > 0) chosenIter = iter;
			}
			return chosenIter;
		}
	};
	Event = class Event {
		/**
		* Creates a new ICAL.Event instance.
		*
		* @param {Component=} component              The ICAL.Component to base this event on
		* @param {Object} [options]                  Options for this event
		* @param {Boolean=} options.strictExceptions  When true, will verify exceptions are related by
		*                                              their UUID
		* @param {Array<Component|Event>=} options.exceptions
		*          Exceptions to this event, either as components or events. If not
		*            specified exceptions will automatically be set in relation of
		*            component's parent
		*/
		constructor(component, options) {
			if (!(component instanceof Component)) {
				options = component;
				component = null;
			}
			if (component) this.component = component;
			else this.component = new Component("vevent");
			this._rangeExceptionCache = Object.create(null);
			this.exceptions = Object.create(null);
			this.rangeExceptions = [];
			if (options && options.strictExceptions) this.strictExceptions = options.strictExceptions;
			if (options && options.exceptions) options.exceptions.forEach(this.relateException, this);
			else if (this.component.parent && !this.isRecurrenceException()) this.component.parent.getAllSubcomponents("vevent").forEach(function(event) {
				if (event.hasProperty("recurrence-id")) this.relateException(event);
			}, this);
		}
		static THISANDFUTURE = "THISANDFUTURE";
		/**
		* List of related event exceptions.
		*
		* @type {Event[]}
		*/
		exceptions = null;
		/**
		* When true, will verify exceptions are related by their UUID.
		*
		* @type {Boolean}
		*/
		strictExceptions = false;
		/**
		* Relates a given event exception to this object.  If the given component
		* does not share the UID of this event it cannot be related and will throw
		* an exception.
		*
		* If this component is an exception it cannot have other exceptions
		* related to it.
		*
		* @param {Component|Event} obj       Component or event
		*/
		relateException(obj) {
			if (this.isRecurrenceException()) throw new Error("cannot relate exception to exceptions");
			if (obj instanceof Component) obj = new Event(obj);
			if (this.strictExceptions && obj.uid !== this.uid) throw new Error("attempted to relate unrelated exception");
			let id = obj.recurrenceId.toString();
			this.exceptions[id] = obj;
			if (obj.modifiesFuture()) {
				let item = [obj.recurrenceId.toUnixTime(), id];
				let idx = binsearchInsert(this.rangeExceptions, item, compareRangeException);
				this.rangeExceptions.splice(idx, 0, item);
			}
		}
		/**
		* Checks if this record is an exception and has the RANGE=THISANDFUTURE
		* value.
		*
		* @return {Boolean}        True, when exception is within range
		*/
		modifiesFuture() {
			if (!this.component.hasProperty("recurrence-id")) return false;
			return this.component.getFirstProperty("recurrence-id").getParameter("range") === Event.THISANDFUTURE;
		}
		/**
		* Finds the range exception nearest to the given date.
		*
		* @param {Time} time   usually an occurrence time of an event
		* @return {?Event}     the related event/exception or null
		*/
		findRangeException(time) {
			if (!this.rangeExceptions.length) return null;
			let utc = time.toUnixTime();
			let idx = binsearchInsert(this.rangeExceptions, [utc], compareRangeException);
			idx -= 1;
			if (idx < 0) return null;
			let rangeItem = this.rangeExceptions[idx];
			/* c8 ignore next 4 */
			if (utc < rangeItem[0]) return null;
			return rangeItem[1];
		}
		/**
		* Returns the occurrence details based on its start time.  If the
		* occurrence has an exception will return the details for that exception.
		*
		* NOTE: this method is intend to be used in conjunction
		*       with the {@link ICAL.Event#iterator iterator} method.
		*
		* @param {Time} occurrence               time occurrence
		* @return {occurrenceDetails}            Information about the occurrence
		*/
		getOccurrenceDetails(occurrence) {
			let id = occurrence.toString();
			let utcId = occurrence.convertToZone(Timezone.utcTimezone).toString();
			let item;
			let result = { recurrenceId: occurrence };
			if (id in this.exceptions) {
				item = result.item = this.exceptions[id];
				result.startDate = item.startDate;
				result.endDate = item.endDate;
				result.item = item;
			} else if (utcId in this.exceptions) {
				item = this.exceptions[utcId];
				result.startDate = item.startDate;
				result.endDate = item.endDate;
				result.item = item;
			} else {
				let rangeExceptionId = this.findRangeException(occurrence);
				let end;
				if (rangeExceptionId) {
					let exception = this.exceptions[rangeExceptionId];
					result.item = exception;
					let startDiff = this._rangeExceptionCache[rangeExceptionId];
					if (!startDiff) {
						let original = exception.recurrenceId.clone();
						let newStart = exception.startDate.clone();
						original.zone = newStart.zone;
						startDiff = newStart.subtractDate(original);
						this._rangeExceptionCache[rangeExceptionId] = startDiff;
					}
					let start = occurrence.clone();
					start.zone = exception.startDate.zone;
					start.addDuration(startDiff);
					end = start.clone();
					end.addDuration(exception.duration);
					result.startDate = start;
					result.endDate = end;
				} else {
					end = occurrence.clone();
					end.addDuration(this.duration);
					result.endDate = end;
					result.startDate = occurrence;
					result.item = this;
				}
			}
			return result;
		}
		/**
		* Builds a recur expansion instance for a specific point in time (defaults
		* to startDate).
		*
		* @param {Time=} startTime     Starting point for expansion
		* @return {RecurExpansion}    Expansion object
		*/
		iterator(startTime) {
			return new RecurExpansion({
				component: this.component,
				dtstart: startTime || this.startDate
			});
		}
		/**
		* Checks if the event is recurring
		*
		* @return {Boolean}        True, if event is recurring
		*/
		isRecurring() {
			let comp = this.component;
			return comp.hasProperty("rrule") || comp.hasProperty("rdate");
		}
		/**
		* Checks if the event describes a recurrence exception. See
		* {@tutorial terminology} for details.
		*
		* @return {Boolean}    True, if the event describes a recurrence exception
		*/
		isRecurrenceException() {
			return this.component.hasProperty("recurrence-id");
		}
		/**
		* Returns the types of recurrences this event may have.
		*
		* Returned as an object with the following possible keys:
		*
		*    - YEARLY
		*    - MONTHLY
		*    - WEEKLY
		*    - DAILY
		*    - MINUTELY
		*    - SECONDLY
		*
		* @return {Object.<frequencyValues, Boolean>}
		*          Object of recurrence flags
		*/
		getRecurrenceTypes() {
			let rules = this.component.getAllProperties("rrule");
			let i = 0;
			let len = rules.length;
			let result = Object.create(null);
			for (; i < len; i++) {
				let value = rules[i].getFirstValue();
				result[value.freq] = true;
			}
			return result;
		}
		/**
		* The uid of this event
		* @type {String}
		*/
		get uid() {
			return this._firstProp("uid");
		}
		set uid(value) {
			this._setProp("uid", value);
		}
		/**
		* The start date
		* @type {Time}
		*/
		get startDate() {
			return this._firstProp("dtstart");
		}
		set startDate(value) {
			this._setTime("dtstart", value);
		}
		/**
		* The end date. This can be the result directly from the property, or the
		* end date calculated from start date and duration. Setting the property
		* will remove any duration properties.
		* @type {Time}
		*/
		get endDate() {
			let endDate = this._firstProp("dtend");
			if (!endDate) {
				let duration = this._firstProp("duration");
				endDate = this.startDate.clone();
				if (duration) endDate.addDuration(duration);
				else if (endDate.isDate) endDate.day += 1;
			}
			return endDate;
		}
		set endDate(value) {
			if (this.component.hasProperty("duration")) this.component.removeProperty("duration");
			this._setTime("dtend", value);
		}
		/**
		* The duration. This can be the result directly from the property, or the
		* duration calculated from start date and end date. Setting the property
		* will remove any `dtend` properties.
		* @type {Duration}
		*/
		get duration() {
			let duration = this._firstProp("duration");
			if (!duration) return this.endDate.subtractDateTz(this.startDate);
			return duration;
		}
		set duration(value) {
			if (this.component.hasProperty("dtend")) this.component.removeProperty("dtend");
			this._setProp("duration", value);
		}
		/**
		* The location of the event.
		* @type {String}
		*/
		get location() {
			return this._firstProp("location");
		}
		set location(value) {
			this._setProp("location", value);
		}
		/**
		* The attendees in the event
		* @type {Property[]}
		*/
		get attendees() {
			return this.component.getAllProperties("attendee");
		}
		/**
		* The event summary
		* @type {String}
		*/
		get summary() {
			return this._firstProp("summary");
		}
		set summary(value) {
			this._setProp("summary", value);
		}
		/**
		* The event description.
		* @type {String}
		*/
		get description() {
			return this._firstProp("description");
		}
		set description(value) {
			this._setProp("description", value);
		}
		/**
		* The event color from [rfc7986](https://datatracker.ietf.org/doc/html/rfc7986)
		* @type {String}
		*/
		get color() {
			return this._firstProp("color");
		}
		set color(value) {
			this._setProp("color", value);
		}
		/**
		* The organizer value as an uri. In most cases this is a mailto: uri, but
		* it can also be something else, like urn:uuid:...
		* @type {String}
		*/
		get organizer() {
			return this._firstProp("organizer");
		}
		set organizer(value) {
			this._setProp("organizer", value);
		}
		/**
		* The sequence value for this event. Used for scheduling
		* see {@tutorial terminology}.
		* @type {Number}
		*/
		get sequence() {
			return this._firstProp("sequence");
		}
		set sequence(value) {
			this._setProp("sequence", value);
		}
		/**
		* The recurrence id for this event. See {@tutorial terminology} for details.
		* @type {Time}
		*/
		get recurrenceId() {
			return this._firstProp("recurrence-id");
		}
		set recurrenceId(value) {
			this._setTime("recurrence-id", value);
		}
		/**
		* Set/update a time property's value.
		* This will also update the TZID of the property.
		*
		* TODO: this method handles the case where we are switching
		* from a known timezone to an implied timezone (one without TZID).
		* This does _not_ handle the case of moving between a known
		*  (by TimezoneService) timezone to an unknown timezone...
		*
		* We will not add/remove/update the VTIMEZONE subcomponents
		*  leading to invalid ICAL data...
		* @private
		* @param {String} propName     The property name
		* @param {Time} time           The time to set
		*/
		_setTime(propName, time) {
			let prop = this.component.getFirstProperty(propName);
			if (!prop) {
				prop = new Property(propName);
				this.component.addProperty(prop);
			}
			if (time.zone === Timezone.localTimezone || time.zone === Timezone.utcTimezone) prop.removeParameter("tzid");
			else prop.setParameter("tzid", time.zone.tzid);
			prop.setValue(time);
		}
		_setProp(name, value) {
			this.component.updatePropertyWithValue(name, value);
		}
		_firstProp(name) {
			return this.component.getFirstPropertyValue(name);
		}
		/**
		* The string representation of this event.
		* @return {String}
		*/
		toString() {
			return this.component.toString();
		}
	};
	ComponentParser = class {
		/**
		* Creates a new ICAL.ComponentParser instance.
		*
		* @param {Object=} options                   Component parser options
		* @param {Boolean} options.parseEvent        Whether events should be parsed
		* @param {Boolean} options.parseTimezeone    Whether timezones should be parsed
		*/
		constructor(options) {
			if (typeof options === "undefined") options = {};
			for (let [key, value] of Object.entries(options)) this[key] = value;
		}
		/**
		* When true, parse events
		*
		* @type {Boolean}
		*/
		parseEvent = true;
		/**
		* When true, parse timezones
		*
		* @type {Boolean}
		*/
		parseTimezone = true;
		/**
		* Fired when parsing is complete
		* @callback
		*/
		oncomplete = function() {};
		/**
		* Fired if an error occurs during parsing.
		*
		* @callback
		* @param {Error} err details of error
		*/
		onerror = function(err) {};
		/**
		* Fired when a top level component (VTIMEZONE) is found
		*
		* @callback
		* @param {Timezone} component     Timezone object
		*/
		ontimezone = function(component) {};
		/**
		* Fired when a top level component (VEVENT) is found.
		*
		* @callback
		* @param {Event} component    Top level component
		*/
		onevent = function(component) {};
		/**
		* Process a string or parse ical object.  This function itself will return
		* nothing but will start the parsing process.
		*
		* Events must be registered prior to calling this method.
		*
		* @param {Component|String|Object} ical      The component to process,
		*        either in its final form, as a jCal Object, or string representation
		*/
		process(ical) {
			if (typeof ical === "string") ical = parse$1(ical);
			if (!(ical instanceof Component)) ical = new Component(ical);
			let components = ical.getAllSubcomponents();
			let i = 0;
			let len = components.length;
			let component;
			for (; i < len; i++) {
				component = components[i];
				switch (component.name) {
					case "vtimezone":
						if (this.parseTimezone) {
							let tzid = component.getFirstPropertyValue("tzid");
							if (tzid) this.ontimezone(new Timezone({
								tzid,
								component
							}));
						}
						break;
					case "vevent":
						if (this.parseEvent) this.onevent(new Event(component));
						break;
					default: continue;
				}
			}
			this.oncomplete();
		}
	};
	ICALmodule = {
		/**
		* The number of characters before iCalendar line folding should occur
		* @type {Number}
		* @default 75
		*/
		foldLength: 75,
		debug: false,
		/**
		* The character(s) to be used for a newline. The default value is provided by
		* rfc5545.
		* @type {String}
		* @default "\r\n"
		*/
		newLineChar: "\r\n",
		Binary,
		Component,
		ComponentParser,
		Duration,
		Event,
		Period,
		Property,
		Recur,
		RecurExpansion,
		RecurIterator,
		Time,
		Timezone,
		TimezoneService,
		UtcOffset,
		VCardTime,
		parse: parse$1,
		stringify,
		design,
		helpers
	};
}));
// src/formats/ics-drafts.ts
var notClosed, strayEnd, outside, badLine, noEventsInCalendar, otherCalendar, badTime, badDuration, endBefore, otherKindOfEnd, unknownZone, floating, badRule, otherRule, slowRule, followingToo, movedDate, badGeo;
var init_ics_drafts = __esmMin((() => {
	init_drafts();
	notClosed = (name) => about("component-not-closed", "component not closed", `add END:${name}`, name);
	strayEnd = (name) => about("component-not-begun", "end without a beginning", `remove it, or add BEGIN:${name}`, name);
	outside = (text) => about("line-outside-component", "line outside of any component", "put it between BEGIN:VCALENDAR and END:VCALENDAR", text);
	badLine = (text) => about("line-not-understood", "line not understood", "write NAME:value, or NAME;PARAMETER=x:value", text);
	noEventsInCalendar = () => ({
		code: "events-missing",
		message: "calendar without an event",
		fix: "add BEGIN:VEVENT … END:VEVENT"
	});
	otherCalendar = (name) => about("calendar-scale-unknown", "calendar not Gregorian", "export it in the Gregorian calendar", name);
	badTime = (value) => about("date-not-understood", "date not understood", "write 20140318, 20140318T100000Z or 20140318T100000", value);
	badDuration = (value) => about("duration-not-understood", "duration not understood", "write P1D, PT1H30M or P2W", value);
	endBefore = (value) => about("date-order", "end not after its start, left out", "write an end later than DTSTART", value);
	otherKindOfEnd = (value) => about("end-of-another-kind", "end left out, one of start and end is a day and the other a time", "write DTSTART and DTEND both as days or both as times", value);
	unknownZone = (zone) => about("timezone-unknown", "time zone not known, its clock taken as UTC", "write an IANA name such as Europe/Kyiv, or add the VTIMEZONE", zone);
	floating = (value) => about("timezone-missing", "time without a zone, taken as UTC", "add Z for UTC, or TZID", value);
	badRule = (value) => about("recurrence-not-understood", "recurrence not understood, its first date is kept", "write a rule as FREQ=WEEKLY;COUNT=10, or the dates as RDATE", value);
	otherRule = (value) => about("recurrence-not-supported", "recurrence not supported, its first date is kept", "write the dates as RDATE", value);
	slowRule = (value) => about("recurrence-too-rare", "recurrence given up, too many steps without a date", "write the dates as RDATE", value);
	followingToo = (value) => about("recurrence-range-ignored", "change of all following dates applied to one only", "split the series in two", value);
	movedDate = (value) => about("date-changed-since", "exact date out of use, the event was moved since it was written", "remove X-GEO-TIMELINE-DATE, or write the new date there", value);
	badGeo = (value) => about("place-not-usable", "coordinates not usable", "write GEO:50.45;30.52 (latitude;longitude)", value);
}));
// src/formats/ics-components.ts
/** The components of a file; `children` of the result are those at the top. What is not closed, or not begun, is reported. */
function readComponents(lines, report) {
	const root = component("", 1);
	const open = [root];
	/** How many of each name are open, so that an END without a BEGIN costs no search. */
	const count = /* @__PURE__ */ new Map();
	const top = () => open[open.length - 1] ?? root;
	const close = () => {
		const closed = open.pop();
		if (closed !== void 0) count.set(closed.name, (count.get(closed.name) ?? 1) - 1);
	};
	const closeUnfinished = () => {
		report(notClosed(top().name), top().line);
		close();
	};
	for (const { text, line } of lines) {
		const [, verb = "", rest = ""] = BEGIN_OR_END.exec(text) ?? [];
		const name = rest.trim().toUpperCase();
		if (verb === "") {
			if (open.length > 1) top().lines.push({
				text,
				line
			});
			else report(outside(text), line);
		} else if (verb.toUpperCase() === "BEGIN") {
			if (ENTRIES.has(name)) while (ENTRIES.has(top().name) && (name === "VCALENDAR" || top().name !== "VCALENDAR")) closeUnfinished();
			const begun = component(name, line);
			top().children.push(begun);
			open.push(begun);
			count.set(name, (count.get(name) ?? 0) + 1);
		} else if ((count.get(name) ?? 0) === 0) report(strayEnd(name), line);
		else {
			while (top().name !== name) closeUnfinished();
			close();
		}
	}
	while (open.length > 1) closeUnfinished();
	return root.children;
}
/** The properties of a component; what is none is reported and left out. */
function readProperties({ lines }, report) {
	return lines.flatMap(({ text, line }) => {
		try {
			const [name, parameters, type, ...values] = ICALmodule.parse.property(passRule(text));
			if (!/^[a-z0-9-]+$/.test(name)) throw new Error("no name");
			return [{
				name: name.toUpperCase().replace(/^X-RRULE$/, "RRULE"),
				line,
				raw: text.slice(text.lastIndexOf(":") + 1).trim(),
				values: values.map((value) => type === "unknown" ? unescaped(asText(value)) : asText(value)),
				parameter: (key) => {
					const value = Object.hasOwn(parameters, key) ? parameters[key] : void 0;
					return typeof value === "string" ? value : value?.[0];
				}
			}];
		} catch {
			report(badLine(text), line);
			return [];
		}
	});
}
var ENTRIES, BEGIN_OR_END, component, asText, unescaped, passRule;
var init_ics_components = __esmMin((() => {
	init_ical();
	init_ics_drafts();
	ENTRIES = /* @__PURE__ */ new Set([
		"VEVENT",
		"VTODO",
		"VJOURNAL",
		"VFREEBUSY",
		"VTIMEZONE",
		"VCALENDAR"
	]);
	BEGIN_OR_END = /^(BEGIN|END):(.*)$/i;
	component = (name, line) => ({
		name,
		line,
		lines: [],
		children: []
	});
	asText = (value) => typeof value === "string" ? value : "";
	unescaped = (text) => text.replace(/\\([\\;,nN])/g, (_, letter) => /n/i.test(letter) ? "\n" : letter);
	passRule = (text) => text.replace(/^RRULE(?=[;:])/i, "X-RRULE");
}));
// src/formats/ics-own.ts
var OWN_DATE, OWN_COUNTRIES, OWN_CATEGORY, OWN_UID, ownText;
var init_ics_own = __esmMin((() => {
	OWN_DATE = "X-GEO-TIMELINE-DATE";
	OWN_COUNTRIES = "X-GEO-TIMELINE-COUNTRIES";
	OWN_CATEGORY = "X-GEO-TIMELINE-CATEGORY";
	OWN_UID = "@geo-timeline";
	ownText = ({ values }) => values[0] ?? "";
}));
// src/formats/ics-span.ts
/** The days or times that a date covers, from its open or unknown end only the part that is known; undefined outside of the years 0 to 9999. */
function icsSpan(date) {
	const [part] = date.parts;
	if (part === void 0) return void 0;
	const first = date.parts.reduce((a, b) => b.earliest < a.earliest ? b : a, part);
	const last = date.parts.reduce((a, b) => b.latest > a.latest ? b : a, part);
	const kind = kindOf(first) === kindOf(last) ? kindOf(first) : "days";
	const [from, to] = [seconds(first.earliest), seconds(last.earliest)];
	const span = kind === "days" ? {
		kind,
		start: dayOf$1(first.earliest, first),
		end: dayOf$1(last.latest, last) + MS_PER_DAY
	} : {
		kind,
		start: from,
		end: to > from ? to : void 0
	};
	const end = span.end ?? span.start;
	return span.start >= FIRST && end <= LAST ? span : void 0;
}
var FIRST, LAST, dayOf$1, seconds, kindOf;
var init_ics_span = __esmMin((() => {
	init_time();
	[FIRST, LAST] = [instantOf(0, 1, 1), instantOf(9999, 12, 31)];
	dayOf$1 = (instant, { offset }) => Math.floor((instant + (offset ?? 0) * MS_PER_MINUTE) / MS_PER_DAY) * MS_PER_DAY;
	seconds = (instant) => Math.floor(instant / 1e3) * 1e3;
	kindOf = ({ precision, offset }) => precision === "time" ? offset === void 0 ? "local" : "utc" : "days";
}));
// src/formats/ics-time-text.ts
/** Reads "20140318", "20140318T100000" and "20140318T100000Z"; undefined for anything else, impossible days included. */
function readClockTime(text) {
	const match = VALUE.exec(text.trim());
	if (match === null) return void 0;
	const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return void 0;
	const [, , , , hour, minute, second, utc = ""] = match;
	const midnight = daysFromCivil(year, month, day) * MS_PER_DAY;
	if (hour === void 0) return {
		isDay: true,
		local: midnight,
		isUtc: false
	};
	return {
		isDay: false,
		local: midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Math.min(59, Number(second))) * 1e3,
		isUtc: utc !== ""
	};
}
/** Reads "P1D", "PT1H30M", "P2W"; undefined for anything else, and for what lasts no time or less. */
function readDuration(text) {
	const match = DURATION.exec(text.trim());
	if (match === null || match[1] === "-") return void 0;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((digits) => Number(digits ?? 0));
	const duration = {
		days: weeks * 7 + days,
		ms: ((hours * 60 + minutes) * 60 + seconds) * 1e3
	};
	return duration.days + duration.ms > 0 ? duration : void 0;
}
var VALUE, DURATION;
var init_ics_time_text = __esmMin((() => {
	init_time();
	VALUE = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/i;
	DURATION = /^([+-]?)P(?:(\d{1,7})W|(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)$/i;
}));
// src/formats/ics-rule.ts
/** A clock reading as ical.js has it, in no zone. */
function toTime(local, isDay) {
	const rest = local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
	return ICALmodule.Time.fromData({
		...civilOf(local),
		hour: Math.floor(rest / MS_PER_HOUR),
		minute: Math.floor(rest / MS_PER_MINUTE) % 60,
		second: Math.floor(rest / 1e3) % 60,
		isDate: isDay
	});
}
/** What ical.js 2.2.1 reads but works out wrongly (found by the examples of RFC 5545): better none than wrong dates. */
function isSupported({ freq, parts }) {
	const { BYDAY, BYSETPOS, BYWEEKNO, BYMONTH, BYMONTHDAY, BYYEARDAY } = parts;
	if (BYWEEKNO !== void 0) return false;
	if (BYDAY?.some((day) => /\d\d/.test(String(day))) === true) return false;
	if (BYSETPOS === void 0) return true;
	if (BYDAY === void 0 || BYMONTHDAY !== void 0 || BYYEARDAY !== void 0) return false;
	return freq === "MONTHLY" || freq === "YEARLY" && BYMONTH !== void 0;
}
/** The last clock reading that a rule allows, Infinity for no end; undefined where its end is no date. */
function lastOf(text, offset) {
	const [, until] = /(?:^|;)UNTIL=([^;]*)/.exec(text) ?? [];
	if (until === void 0) return Infinity;
	const time = readClockTime(until);
	if (time === void 0) return void 0;
	if (time.isDay) return time.local + MS_PER_DAY - 1;
	return time.local + (time.isUtc ? offset * MS_PER_MINUTE : 0);
}
/**
* Reads an RRULE for a start given as a clock reading (ms taken as UTC); `offset` is the start's, in minutes, for an
* end in UTC. undefined without a rule.
*/
function createRule(raw, start, isDay, offset) {
	if (raw === void 0) return void 0;
	const text = raw.toUpperCase();
	const bad = {
		ok: false,
		draft: badRule(raw)
	};
	const last = lastOf(text, offset);
	if (last === void 0 || text.length > MOST_LETTERS) return bad;
	try {
		const rule = ICALmodule.Recur.fromString(text.replace(/(^|;)UNTIL=[^;]*/g, "$1X=0"));
		if (rule.freq === null) return bad;
		if (!isSupported(rule)) return {
			ok: false,
			draft: otherRule(raw)
		};
		const far = addUnits("year", start, 100);
		rule.until = toTime(Math.min(last, far), isDay);
		const isLong = rule.interval > (LONGEST[rule.freq] ?? 0);
		const dates = (limits) => isLong ? {
			dates: [start],
			hasMore: true,
			isSlow: false,
			steps: 0
		} : iterate(rule, toTime(start, isDay), limits, last > far);
		rule.iterator(toTime(start, isDay));
		return {
			ok: true,
			count: rule.count ?? void 0,
			isEndless: rule.count === null && last === Infinity,
			dates
		};
	} catch {
		return bad;
	}
}
/**
* Whether a date has the month, day and weekday that its rule asks for. The library gives 1 March for a rule that only
* has 30 February; whatever BY… parts do, no date of a rule may differ from them.
*/
function isAllowed({ year, month, day }, { parts }) {
	const { BYMONTH, BYMONTHDAY, BYDAY } = parts;
	if (BYMONTH?.map(Number).includes(month) === false) return false;
	const last = daysInMonth(year, month) + 1;
	if (BYMONTHDAY?.map(Number).some((number) => number === day || last + number === day) === false) return false;
	const weekday = DAYS[((daysFromCivil(year, month, day) + 4) % 7 + 7) % 7] ?? "";
	return BYDAY?.some((entry) => String(entry).endsWith(weekday)) !== false;
}
/** `isCut`: the rule goes on after the last date that is asked for. */
function iterate(rule, start, { most, steps }, isCut) {
	const dates = [];
	let left = steps;
	try {
		const iterator = rule.iterator(start);
		const check = iterator.check_contracting_rules.bind(iterator);
		iterator.check_contracting_rules = () => {
			if (left-- <= 0) throw new RangeError("too many steps");
			return check();
		};
		for (let time = iterator.next(); time !== null; time = iterator.next()) {
			if (dates.length === most) return {
				dates,
				hasMore: true,
				isSlow: false,
				steps: steps - left
			};
			if (isAllowed(time, rule)) dates.push(toLocal(time));
		}
		return {
			dates,
			hasMore: isCut && (rule.count === null || dates.length < rule.count),
			isSlow: dates.length === 0,
			steps: steps - left
		};
	} catch {
		return {
			dates,
			hasMore: true,
			isSlow: true,
			steps
		};
	}
}
var MOST_LETTERS, toLocal, LONGEST, DAYS;
var init_ics_rule = __esmMin((() => {
	init_ical();
	init_time();
	init_ics_drafts();
	init_ics_time_text();
	MOST_LETTERS = 1e3;
	toLocal = ({ year, month, day, hour, minute, second }) => daysFromCivil(year, month, day) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1e3;
	LONGEST = {
		SECONDLY: 316224e4,
		MINUTELY: 52704e3,
		HOURLY: 878400,
		DAILY: 36600,
		WEEKLY: 5300,
		MONTHLY: 1200,
		YEARLY: 100
	};
	DAYS = [
		"SU",
		"MO",
		"TU",
		"WE",
		"TH",
		"FR",
		"SA"
	];
}));
// src/formats/ics-zone.ts
/** The zone that an identifier means: "Europe/Kyiv", and with a prefix as some programs write it ("/example.org/Europe/Kyiv"). */
function ianaName(id) {
	const parts = id.trim().split("/").slice(-3);
	return [id.trim(), ...parts.map((_, i) => parts.slice(i).join("/"))].find((name, i) => (i === 0 || name.includes("/")) && /^[A-Za-z]/.test(name) && isZone(name));
}
/** `zoneOffset` of one zone, asked once for all times of a block of days in which clocks did not change. */
function createOffsets(name) {
	const edges = /* @__PURE__ */ new Map();
	const edge = (index) => {
		const known = edges.get(index) ?? zoneOffset(index * BLOCK$1, name) ?? 0;
		edges.set(index, known);
		return known;
	};
	return (instant) => {
		const index = Math.floor(instant / BLOCK$1);
		const offset = edge(index);
		return offset === edge(index + 1) ? offset : zoneOffset(instant, name) ?? 0;
	};
}
/** "+0530" or "-075258" in minutes. */
function readOffset(text) {
	const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text ?? "");
	if (match === null) return void 0;
	const [, sign, hours, minutes, seconds = "0"] = match;
	const size = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
	return size > 1080 ? void 0 : sign === "-" ? -size : size;
}
/** When an observance (STANDARD or DAYLIGHT) begins to hold. */
function changesOf(observance, report) {
	const properties = readProperties(observance, report);
	const find = (name) => properties.find((property) => property.name === name);
	const before = readOffset(find("TZOFFSETFROM")?.raw);
	const after = readOffset(find("TZOFFSETTO")?.raw);
	const start = readClockTime(find("DTSTART")?.raw ?? "");
	if (before === void 0 || after === void 0 || start === void 0) return [];
	const locals = [start.local];
	const rule = createRule(find("RRULE")?.raw, start.local, false, before);
	if (rule !== void 0 && rule.ok) {
		const found = rule.dates({
			most: MOST_CHANGES,
			steps: MOST_STEPS$1
		});
		locals.push(...found.dates);
	}
	for (const { name, raw } of properties) if (name === "RDATE") for (const value of raw.split(",")) {
		const time = readClockTime(value);
		if (time !== void 0) locals.push(time.local);
	}
	return locals.map((local) => ({
		instant: local - before * MS_PER_MINUTE,
		before,
		after
	}));
}
/** The offsets that a VTIMEZONE states; undefined where it states none. */
function ownZone(timezone, report) {
	const changes = timezone.children.flatMap((observance) => changesOf(observance, report)).sort((a, b) => a.instant - b.instant);
	const [first] = changes;
	if (first === void 0) return void 0;
	return {
		name: void 0,
		offsetAt: (instant) => {
			let [low, high] = [-1, changes.length];
			while (high - low > 1) {
				const middle = low + high >> 1;
				if ((changes[middle]?.instant ?? 0) <= instant) low = middle;
				else high = middle;
			}
			return low < 0 ? first.before : changes[low]?.after ?? 0;
		}
	};
}
/**
* Answers what zone a TZID means: the IANA zone of that name (also that which its VTIMEZONE names), else the offsets
* of its VTIMEZONE; undefined for neither.
*/
function createZones(timezones, report) {
	const stated = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	for (const timezone of timezones) {
		const properties = readProperties(timezone, report);
		const id = properties.find(({ name }) => name === "TZID")?.values[0];
		if (id === void 0) continue;
		stated.set(id, timezone);
		const location = properties.find(({ name }) => name === "X-LIC-LOCATION")?.values[0];
		if (location !== void 0) names.set(id, location);
	}
	const known = /* @__PURE__ */ new Map();
	const find = (id) => {
		const name = ianaName(id) ?? ianaName(names.get(id) ?? "");
		if (name !== void 0) return {
			name,
			offsetAt: createOffsets(name)
		};
		const timezone = stated.get(id);
		return timezone === void 0 ? void 0 : ownZone(timezone, report);
	};
	return (id) => {
		if (!known.has(id)) known.set(id, find(id));
		return known.get(id);
	};
}
/**
* The instant of a clock reading in a zone (`local` is the reading taken as UTC). Where clocks went back and it is
* true twice, the first counts; where they went forward and skipped it, the offset before holds (RFC 5545, 3.3.5).
*/
function instantInZone(local, { offsetAt }) {
	const [before, after] = [offsetAt(local - MS_PER_DAY), offsetAt(local + MS_PER_DAY)];
	return local - ([before, after].find((offset) => offsetAt(local - offset * 6e4) === offset) ?? before) * MS_PER_MINUTE;
}
var MOST_CHANGES, MOST_STEPS$1, BLOCK$1;
var init_ics_zone = __esmMin((() => {
	init_time();
	init_ics_components();
	init_ics_rule();
	init_ics_time_text();
	MOST_CHANGES = 500;
	MOST_STEPS$1 = 5e4;
	BLOCK$1 = 3 * MS_PER_DAY;
}));
// src/formats/ics-time.ts
/** A value of a property that holds days or times; undefined where it is neither. */
function readIcsTime(value, property, findZone, report) {
	const time = readClockTime(value);
	if (time === void 0) return void 0;
	if (time.isDay) return onDay(time.local);
	if (time.isUtc) return atLocal(time.local, "utc");
	const id = property.parameter("tzid");
	if (id === void 0) return atLocal(time.local, "floating");
	const zone = findZone(id);
	if (zone === void 0) report(unknownZone(id));
	return atLocal(time.local, zone ?? "utc");
}
/** "-07:00" */
function offsetText(minutes) {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
/** A day or time as EDTF: to the minute where its seconds are 0, with its offset from UTC unless it has no zone. */
function edtfOf(time) {
	if (time.isDay) return isoDay(civilOf(time.local));
	const offset = offsetAt(time.instant, time.clock);
	const isWhole = Number.isInteger(offset);
	const local = isWhole ? time.instant + offset * MS_PER_MINUTE : time.instant;
	const seconds = Math.floor((local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY) / 1e3);
	const [hour, minute, second] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	const clock = `${two(hour)}:${two(minute)}${second === 0 ? "" : `:${two(second)}`}`;
	const isUtc = time.clock === "utc" || !isWhole;
	const zone = time.clock === "floating" ? "" : isUtc ? "Z" : offsetText(offset);
	return `${isoDay(civilOf(local))}T${clock}${zone}`;
}
var atInstant, atLocal, onDay, offsetAt, two;
var init_ics_time = __esmMin((() => {
	init_time();
	init_ics_drafts();
	init_ics_time_text();
	init_ics_zone();
	atInstant = (instant, clock) => ({
		isDay: false,
		instant,
		local: instant + offsetAt(instant, clock) * MS_PER_MINUTE,
		clock
	});
	atLocal = (local, clock) => ({
		isDay: false,
		local,
		instant: typeof clock === "string" ? local : instantInZone(local, clock),
		clock
	});
	onDay = (local) => ({
		isDay: true,
		local,
		instant: local,
		clock: "floating"
	});
	offsetAt = (instant, clock) => typeof clock === "string" ? 0 : clock.offsetAt(instant);
	two = (value) => String(value).padStart(2, "0");
}));
// src/formats/ics-dates.ts
/** The end of an event that begins at `start`, exclusive. */
function endOf(start, { days, ms }) {
	if (start.isDay) return {
		...start,
		local: start.local + days * MS_PER_DAY
	};
	const later = days === 0 ? start : atLocal(start.local + days * MS_PER_DAY, start.clock);
	return atInstant(later.instant + ms, start.clock);
}
/** EDTF of what begins at `start`, with its zone where that has a name. The end of days is exclusive in a calendar, inclusive in EDTF. */
function dateOf$1(start, length) {
	const end = length === void 0 ? void 0 : endOf(start, length);
	const from = edtfOf(start);
	const to = end === void 0 ? from : start.isDay ? isoDay(civilOf(end.local - MS_PER_DAY)) : edtfOf(end);
	const timezone = typeof start.clock === "string" ? void 0 : start.clock.name;
	return {
		date: from === to ? from : `${from}/${to}`,
		...timezone === void 0 ? {} : { timezone }
	};
}
function lengthOf(start, find, findZone, report) {
	const [dtend, duration] = [find("DTEND"), find("DURATION")];
	if (dtend !== void 0) {
		const tell = (draft) => report(draft, dtend.line);
		const end = readIcsTime(dtend.raw, dtend, findZone, tell);
		if (end === void 0) tell(badTime(dtend.raw));
		else if (end.isDay !== start.isDay) tell(otherKindOfEnd(dtend.raw));
		else if (end.instant < start.instant) tell(endBefore(dtend.raw));
		else if (start.isDay) return {
			days: (end.local - start.local) / MS_PER_DAY,
			ms: 0
		};
		else return {
			days: 0,
			ms: end.instant - start.instant
		};
	} else if (duration !== void 0) {
		const length = readDuration(duration.raw);
		if (length === void 0) report(badDuration(duration.raw), duration.line);
		else if (start.isDay) return {
			days: length.days + Math.ceil(length.ms / MS_PER_DAY),
			ms: 0
		};
		return length;
	}
}
/** The start of an event and how long it lasts; undefined (and why) without a start. */
function readDates(find, line, findZone, report) {
	const dtstart = find("DTSTART");
	if (dtstart === void 0) {
		report({
			severity: "error",
			...missing("date"),
			fix: "add DTSTART"
		}, line);
		return;
	}
	const tell = (draft) => report(draft, dtstart.line);
	const start = readIcsTime(dtstart.raw, dtstart, findZone, tell);
	if (start === void 0) {
		tell({
			severity: "error",
			...badTime(dtstart.raw)
		});
		return;
	}
	if (!start.isDay && start.clock === "floating" && find("X-GEO-TIMELINE-DATE") === void 0) tell(floating(dtstart.raw));
	const length = lengthOf(start, find, findZone, report);
	if (!start.isDay) return {
		start,
		length: length?.days === 0 && length.ms === 0 ? void 0 : length
	};
	return {
		start,
		length: {
			days: Math.max(1, length?.days ?? 1),
			ms: 0
		}
	};
}
/**
* The date that we wrote beside the days of the calendar, which have no doubt; undefined where there is none, or (and
* that is said) where another program moved the event since.
*/
function readOwnDate(own, { start, length }, report) {
	if (own === void 0) return void 0;
	const date = ownText(own);
	const timezone = own.parameter("tzid");
	const parsed = parseDate(date, { timezone });
	if (!parsed.ok) {
		report({
			...parsed.problem,
			value: date
		}, own.line);
		return;
	}
	const wanted = icsSpan(parsed.date);
	const kind = start.isDay ? "days" : start.clock === "floating" ? "local" : "utc";
	const end = length === void 0 ? void 0 : endOf(start, length);
	const last = end === void 0 ? void 0 : start.isDay ? end.local : end.instant;
	if (wanted?.kind === kind && wanted.start === start.instant && wanted.end === last) return {
		date,
		...timezone === void 0 ? {} : { timezone }
	};
	report(movedDate(date), own.line);
}
var init_ics_dates = __esmMin((() => {
	init_time();
	init_ics_drafts();
	init_drafts();
	init_ics_own();
	init_ics_span();
	init_ics_time_text();
	init_ics_time();
}));
// src/formats/ics-losses.ts
/** Counts the properties of an event that have no place in ours. */
function losePropertiesOf(properties, notes) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, line, raw } of properties) {
		if (raw === "") continue;
		const place = `line ${line}`;
		if (READ.has(name)) {
			if (seen.has(name) && !LISTS.has(name)) notes.lose("ics-repeated-property", "property given twice", `${place}, ${name}`);
			seen.add(name);
		} else if (ADMINISTRATION.has(name)) notes.lose("ics-administration", "administration of the entry (DTSTAMP, SEQUENCE, CLASS and the like)", place);
		else if (KNOWN$2.has(name)) notes.lose(`ics-${name.toLowerCase()}`, `property ${name}`, place);
		else notes.lose("ics-other-property", "property of another program", `${place}, ${name}`);
	}
}
/** Counts components that are no events. */
function loseComponents(components, notes) {
	for (const { name, line } of components) {
		const place = `line ${line}`;
		if (COMPONENTS.has(name)) notes.lose(`ics-${name.toLowerCase()}`, `component ${name}`, place);
		else notes.lose("ics-other-component", "component of another program", `${place}, ${name}`);
	}
}
var READ, LISTS, ADMINISTRATION, KNOWN$2, COMPONENTS;
var init_ics_losses = __esmMin((() => {
	READ = new Set("UID SUMMARY DESCRIPTION LOCATION GEO URL CATEGORIES STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID X-GEO-TIMELINE-DATE X-GEO-TIMELINE-COUNTRIES X-GEO-TIMELINE-CATEGORY".split(" "));
	LISTS = new Set("CATEGORIES RRULE RDATE EXDATE".split(" "));
	ADMINISTRATION = new Set("DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS PRIORITY REQUEST-STATUS".split(" "));
	KNOWN$2 = new Set("ATTACH ATTENDEE COLOR COMMENT CONFERENCE CONTACT EXRULE IMAGE ORGANIZER RELATED-TO RESOURCES".split(" "));
	COMPONENTS = new Set("VALARM VTODO VJOURNAL VFREEBUSY VAVAILABILITY".split(" "));
}));
// src/formats/ics-repeat.ts
/** Reads RRULE, RDATE and EXDATE of the events of a file. */
function createRepeater(findZone, budget, report) {
	const timesIn = (property) => property.raw.split(",").flatMap((value) => {
		const [from = "", to] = value.split("/");
		const start = readIcsTime(from, property, findZone, (draft) => report(draft, property.line));
		if (start === void 0) {
			report(badTime(value), property.line);
			return [];
		}
		return [{
			start,
			length: to === void 0 ? void 0 : periodOf(start, to, property)
		}];
	});
	/** The length of a value of type PERIOD. */
	const periodOf = (start, to, property) => {
		const end = readIcsTime(to, property, findZone, () => void 0);
		const length = end === void 0 || end.isDay ? readDuration(to) : {
			days: 0,
			ms: end.instant - start.instant
		};
		if (length !== void 0 && length.days + length.ms > 0) return length;
		report(badDuration(to), property.line);
	};
	/** What the rules give beside the start itself. */
	const byRule = (properties, { start, length }) => {
		const list = [];
		let cut = 0;
		for (const { name, raw, line } of properties) {
			if (name !== "RRULE") continue;
			const offset = start.isDay ? 0 : (start.local - start.instant) / MS_PER_MINUTE;
			const rule = createRule(raw, start.local, start.isDay, offset);
			if (rule?.ok === false) report(rule.draft, line);
			if (rule?.ok !== true) continue;
			const limits = {
				most: MOST_DATES + (rule.isEndless ? 0 : MOST_COUNTED),
				steps: Math.min(MOST_STEPS, budget.steps)
			};
			const found = rule.dates(limits);
			budget.steps -= found.steps;
			if (found.isSlow) report(slowRule(raw), line);
			for (const local of found.dates.slice(0, MOST_DATES)) list.push({
				start: start.isDay ? onDay(local) : atLocal(local, start.clock),
				length
			});
			const rest = rule.count === void 0 ? Infinity : rule.count - found.dates.length;
			cut += Math.max(0, found.dates.length - MOST_DATES) + (found.hasMore ? rest : 0);
		}
		return {
			list,
			cut
		};
	};
	return (properties, dates, changed) => {
		const all = /* @__PURE__ */ new Map([[keyOf(dates.start), dates]]);
		const { list, cut } = byRule(properties, dates);
		const extra = properties.filter(({ name }) => name === "RDATE").flatMap(timesIn);
		for (const { start, length } of [...list, ...extra]) if (!all.has(keyOf(start))) all.set(keyOf(start), {
			start,
			length: length ?? dates.length
		});
		const excluded = /* @__PURE__ */ new Set();
		for (const property of properties) if (property.name === "EXDATE") for (const { start } of timesIn(property)) excluded.add(keyOf(start));
		const isOut = (key) => excluded.has(key) || changed.has(key);
		const kept = [...all].filter(([key, { start }]) => !isOut(key) && !isOut(dayKeyOf(start))).map(([, occurrence]) => occurrence).sort((a, b) => a.start.instant - b.start.instant);
		const room = kept.slice(0, Math.min(MOST_DATES, Math.max(1, budget.dates)));
		budget.dates -= room.length;
		return {
			list: room,
			cut: cut + kept.length - room.length
		};
	};
}
var MOST_DATES, MOST_COUNTED, MOST_STEPS, MOST_STEPS_OF_FILE, MOST_DATES_OF_FILE, createBudget, keyOf, dayKeyOf;
var init_ics_repeat = __esmMin((() => {
	init_time();
	init_ics_drafts();
	init_ics_rule();
	init_ics_time_text();
	init_ics_time();
	MOST_DATES = 1e3;
	MOST_COUNTED = 1e4;
	MOST_STEPS = 4e4;
	MOST_STEPS_OF_FILE = 2e5;
	MOST_DATES_OF_FILE = 2e5;
	createBudget = () => ({
		steps: MOST_STEPS_OF_FILE,
		dates: MOST_DATES_OF_FILE
	});
	keyOf = ({ isDay, local, instant }) => isDay ? `d${local}` : `t${instant}`;
	dayKeyOf = ({ local }) => `d${Math.floor(local / MS_PER_DAY) * MS_PER_DAY}`;
}));
// src/formats/ics-calendar.ts
function readEntry(event, findZone, report) {
	const properties = readProperties(event, report);
	const find = finder(properties);
	const recurrence = find("RECURRENCE-ID");
	const entry = {
		line: event.line,
		properties,
		uid: find("UID")?.values[0] ?? ""
	};
	if (recurrence === void 0) return {
		...entry,
		changes: void 0
	};
	const time = readIcsTime(recurrence.raw, recurrence, findZone, () => void 0);
	if (time === void 0) report(badTime(recurrence.raw), recurrence.line);
	if (recurrence.parameter("range") !== void 0) report(followingToo(recurrence.raw), recurrence.line);
	return {
		...entry,
		changes: time === void 0 ? void 0 : keyOf(time)
	};
}
/** The dates of a series share a UID: the day (and time) makes ids of it that stay the same. */
function withDay(fields, { start }) {
	if (fields.id === void 0) return fields;
	const minutes = Math.floor(start.local / 6e4);
	const pair = (value) => String(value).padStart(2, "0");
	const time = start.isDay ? "" : `T${pair(Math.floor(minutes / 60) % 24)}${pair(minutes % 60)}`;
	return {
		...fields,
		id: `${fields.id}-${isoDay(civilOf(start.local))}${time}`
	};
}
/** Reads one entry into one event, or into one a date where it is repeated. */
function createEntryReader(findZone, changed, { readFields, budget, notes, report, add }) {
	const repeat = createRepeater(findZone, budget, report);
	const nothing = /* @__PURE__ */ new Set();
	return ({ line, properties, uid, changes }) => {
		const find = finder(properties);
		const dates = readDates(find, line, findZone, report);
		const fields = readFields(properties, line);
		if (dates === void 0 || fields === void 0) return;
		losePropertiesOf(properties, notes);
		if (changes !== void 0) return add({
			...withDay(fields, dates),
			...dateOf$1(dates.start, dates.length)
		}, line);
		if ((find("RRULE") ?? find("RDATE")) === void 0) {
			const date = readOwnDate(find(OWN_DATE), dates, report);
			return add({
				...fields,
				...date ?? dateOf$1(dates.start, dates.length)
			}, line);
		}
		const { list, cut } = repeat(properties, dates, changed.get(uid) ?? nothing);
		for (const { start, length } of list) add({
			...withDay(fields, {
				start,
				length
			}),
			...dateOf$1(start, length)
		}, line);
		const place = `line ${line}, ${cut === Infinity ? "without end" : `${cut} dates`}`;
		if (cut > 0) notes.lose("ics-recurrence-cut", "dates of a repeated event beyond 1,000 or 100 years", place);
	};
}
/** Reads the events of one calendar; everything else in it is a loss. */
function readCalendar({ children }, file) {
	const { notes, report } = file;
	const findZone = createZones(named(children, "VTIMEZONE"), report);
	const entries = named(children, "VEVENT").map((event) => {
		loseComponents(event.children, notes);
		return readEntry(event, findZone, report);
	});
	loseComponents(children.filter(({ name }) => name !== "VEVENT" && name !== "VTIMEZONE"), notes);
	const changed = /* @__PURE__ */ new Map();
	for (const { uid, changes } of entries) if (changes !== void 0) changed.set(uid, (changed.get(uid) ?? /* @__PURE__ */ new Set()).add(changes));
	entries.forEach(createEntryReader(findZone, changed, file));
}
var named, finder;
var init_ics_calendar = __esmMin((() => {
	init_time();
	init_ics_components();
	init_ics_dates();
	init_ics_drafts();
	init_ics_losses();
	init_ics_own();
	init_ics_repeat();
	init_ics_time();
	init_ics_zone();
	named = (components, name) => components.filter((component) => component.name === name);
	finder = (properties) => (wanted) => properties.find(({ name }) => name === wanted);
}));
// src/formats/ics-event.ts
function readPlace(find, report) {
	const name = find("LOCATION")?.values[0]?.trim() ?? "";
	const geo = find("GEO");
	const [lat = NaN, lon = NaN] = geo?.raw.split(";").map(Number) ?? [];
	if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return {
		name: name === "" ? `${lat}, ${lon}` : name,
		lat,
		lon
	};
	if (geo !== void 0 && geo.raw !== "") report(badGeo(geo.raw), geo.line);
	return name === "" ? void 0 : { name };
}
function readStatus(find, report) {
	const property = find("STATUS");
	const value = property?.values[0]?.trim().toUpperCase() ?? "";
	if (property === void 0 || value === "") return void 0;
	if (Object.hasOwn(STATUS$1, value)) return STATUS$1[value];
	report(notInList("status", Object.keys(STATUS$1), value), property.line);
}
function readId(find, report) {
	const property = find("UID");
	const uid = property?.values[0]?.trim() ?? "";
	if (property === void 0 || uid === "") return void 0;
	const id = uid.endsWith("@geo-timeline") && uid !== "@geo-timeline" ? uid.slice(0, -OWN_UID.length) : uid;
	if (id.length <= (id === uid ? LONGEST_UID : 256)) return id;
	report(tooLong("id", LONGEST_UID, uid), property.line);
}
function readSource(find, report) {
	const property = find("URL");
	const url = property?.raw === void 0 ? "" : property.values[0]?.trim() ?? "";
	if (property === void 0 || url === "") return void 0;
	if (safeUrl(url) !== void 0) return [{
		url,
		title: url
	}];
	report(badUrl(url), property.line);
}
/** The first of the CATEGORIES is the category, the others are tags, unless we wrote the event and know better. */
function readCategories(properties, names) {
	const all = properties.filter(({ name }) => name === "CATEGORIES").flatMap(({ values }) => values.map((value) => value.trim()));
	const labels = [...new Set(all)].filter((label) => label !== "");
	const own = properties.find(({ name }) => name === OWN_CATEGORY);
	const [first] = own !== void 0 && ownText(own) === "" ? [] : labels;
	const tags = first === void 0 ? labels : labels.slice(1);
	return {
		...first === void 0 ? {} : { category: names.idOf(first, own === void 0 ? void 0 : ownText(own)) },
		...tags.length === 0 ? {} : { tags }
	};
}
/** Reads what an event says beside its dates; undefined (and why) without a title. */
function createFieldsReader(names, report) {
	const readCountries = createCountriesReader();
	return (properties, line) => {
		const find = (wanted) => properties.find(({ name }) => name === wanted);
		const title = find("SUMMARY")?.values[0] ?? "";
		if (title.trim() === "") {
			report({
				severity: "error",
				...missing("title"),
				fix: "add SUMMARY"
			}, line);
			return;
		}
		const fields = {
			title,
			...readCategories(properties, names)
		};
		const summary = find("DESCRIPTION")?.values[0] ?? "";
		if (summary.trim() !== "") fields.summary = summary;
		const own = find(OWN_COUNTRIES);
		if (own !== void 0) {
			const { countries, drafts } = readCountries(ownText(own));
			for (const draft of drafts) report(draft, own.line);
			if (countries.length > 0) fields.countries = countries;
		}
		const found = {
			id: readId(find, report),
			place: readPlace(find, report),
			status: readStatus(find, report),
			sources: readSource(find, report)
		};
		for (const [key, value] of Object.entries(found)) if (value !== void 0) Object.assign(fields, { [key]: value });
		return fields;
	};
}
var STATUS$1, LONGEST_UID;
var init_ics_event = __esmMin((() => {
	init_model();
	init_csv_lists();
	init_drafts();
	init_ics_drafts();
	init_ics_own();
	STATUS$1 = {
		CONFIRMED: void 0,
		CANCELLED: "cancelled",
		TENTATIVE: "planned"
	};
	LONGEST_UID = 216;
}));
// src/formats/ics-lines.ts
/** The content lines of a calendar, without empty ones. Lines may end in CR LF, LF or CR. Linear in the text's length. */
function unfold(text) {
	const lines = [];
	let pieces = [];
	let begun = 1;
	const push = () => {
		const whole = pieces.join("");
		if (whole.trim() !== "") lines.push({
			text: whole,
			line: begun
		});
		pieces = [];
	};
	text.split(/\r\n|\n|\r/).forEach((line, i) => {
		if (/^[ \t]/.test(line) && pieces.length > 0) {
			pieces.push(line.slice(1));
			return;
		}
		push();
		begun = i + 1;
		pieces.push(line);
	});
	push();
	return lines;
}
var init_ics_lines = __esmMin((() => {}));
// src/formats/ics.ts
/** The calendars of a file; entries outside of any are taken as one of their own. */
function calendarsOf(top) {
	const calendars = top.filter(({ name }) => name === "VCALENDAR");
	const children = top.filter(({ name }) => name !== "VCALENDAR");
	return children.length === 0 ? calendars : [...calendars, {
		name: "VCALENDAR",
		line: 1,
		lines: [],
		children
	}];
}
/** Title and description of a calendar, and a word where it is in another calendar than ours. */
function readHead(calendar, report) {
	const properties = readProperties(calendar, report);
	const text = (...names) => names.map((wanted) => properties.find(({ name }) => name === wanted)?.values[0]?.trim() ?? "").find((value) => value !== "") ?? "";
	const scale = properties.find(({ name }) => name === "CALSCALE");
	if (scale !== void 0 && scale.raw.toUpperCase() !== "GREGORIAN") report(otherCalendar(scale.raw), scale.line);
	const title = text("NAME", "X-WR-CALNAME");
	const description = text("DESCRIPTION", "X-WR-CALDESC");
	return {
		...title === "" ? {} : { title },
		...description === "" ? {} : { description }
	};
}
var readIcs;
var init_ics = __esmMin((() => {
	init_category_names();
	init_finish();
	init_ics_calendar();
	init_ics_components();
	init_ics_drafts();
	init_ics_event();
	init_ics_lines();
	init_ics_repeat();
	readIcs = ({ text }, notes) => {
		const report = (draft, line) => notes.problem(draft, {
			line,
			column: 1
		});
		const calendars = calendarsOf(readComponents(unfold(text), report));
		const names = createCategoryNames();
		const readFields = createFieldsReader(names, report);
		const events = [];
		const lines = [];
		const add = (event, line) => {
			events.push(event);
			lines.push(line);
		};
		const file = {
			readFields,
			budget: createBudget(),
			notes,
			report,
			add
		};
		for (const calendar of calendars) readCalendar(calendar, file);
		const [head] = calendars.map((calendar) => readHead(calendar, report));
		if (calendars.every(({ children }) => named(children, "VEVENT").length === 0)) report(noEventsInCalendar(), 1);
		const list = withIds(events, "en", (i, draft) => report(draft, lines[i] ?? 1));
		const categories = names.list();
		return {
			version: 1,
			...head,
			...categories.length === 0 ? {} : { categories },
			events: list
		};
	};
}));
// src/formats/read.ts
/**
* Reads a file into a dataset: any format of the registry, found by content, then by the name's extension. Bytes are
* UTF-8 or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and
* what to do, and everything that can be read is in the dataset.
*/
function readDataset(input, options = {}) {
	return readNoted(input, options, createNotes(options.name ?? ""));
}
/** `readDataset` into notes of the caller, who may have more to say about the file. */
function readNoted(input, options, notes) {
	return readWith(ALL, input, options, notes) ?? {
		dataset: {
			version: 1,
			events: []
		},
		problems: [],
		losses: [],
		format: void 0
	};
}
var ALL;
var init_read = __esmMin((() => {
	init_ics();
	init_notes();
	init_read_with();
	init_readers();
	ALL = {
		...READERS,
		ics: readIcs
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
	if (rows.length === 0) loseTop$1(top, notes);
	const added = [EVENT_JSON, DATASET_JSON].filter((name) => json.some((row) => row.has(name)));
	return print$1({
		headers: [...headers, ...added],
		rows: rows.map((row, i) => new Map([...row, ...json[i] ?? []]))
	}, "\n");
};
function loseTop$1(top, notes) {
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
	loseTop$1(top, notes);
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
// src/formats/ics-text.ts
/** Content lines as a calendar has them (RFC 5545, 3.1 and 3.3.11). */
/** Letters that no line may hold: controls other than tab and line feed. */
var CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** A text without what a calendar cannot hold; line ends become LF. */
var cleanText = (text) => text.replace(/\r\n?/g, "\n").replace(CONTROLS, "");
/** A value of type TEXT. */
var escapeText = (text) => cleanText(text).replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
var OCTETS = 75;
var octetsOf = (letter) => {
	const code = letter.codePointAt(0) ?? 0;
	return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
};
/** A content line with its end, folded so that no line has more than 75 octets and no letter is split. */
function foldLine(line) {
	const lines = [];
	let [begin, at, octets] = [
		0,
		0,
		0
	];
	for (const letter of line) {
		const more = octetsOf(letter);
		if (octets + more > OCTETS) {
			lines.push(line.slice(begin, at));
			[begin, octets] = [at, 1];
		}
		octets += more;
		at += letter.length;
	}
	lines.push(line.slice(begin));
	return `${lines.join("\r\n ")}\r\n`;
}
// src/formats/ics-write-losses.ts
/** Fields that a calendar has no property for: one loss each. */
var FIELDS$1 = {
	actors: "actors",
	series: "series",
	importance: "importance",
	media: "pictures",
	accounts: "accounts of the parties",
	links: "links between events",
	label: "short labels",
	more: "columns without a field"
};
var OF_DATASET = {
	actors: "actors",
	series: "series",
	takeaway: "takeaway",
	license: "licence",
	credit: "credit",
	language: "language",
	corrections: "corrections"
};
var isFilled = (value) => value !== void 0 && !(Array.isArray(value) && value.length === 0);
var isMap = (text) => typeof text === "object" && text !== null && Object.keys(text).length > 1;
/** Counts what of an event a calendar cannot hold; of its date, what other programs will not see. */
function loseOfEvent(event, date, notes) {
	const lose = (code, message) => notes.lose(code, message, `event ${event.id}`);
	for (const [field, message] of Object.entries(FIELDS$1)) if (isFilled(event[field])) lose(`ics-${field}`, message);
	if (isMap(event.title) || isMap(event.summary) || isMap(event.place?.name)) lose("ics-languages", "texts in further languages");
	if ((event.sources?.length ?? 0) > 1) lose("ics-sources", "sources after the first");
	if (event.sources?.some(({ url, title, publisher, date: day, archive }) => title !== url || isFilled(publisher ?? day ?? archive)) === true) lose("ics-source-details", "titles, publishers, dates and archives of sources");
	if (event.status === "postponed" || event.status === "disputed") lose("ics-status", "status postponed or disputed");
	if (date.precision !== "day" && date.precision !== "time") lose("ics-precision", "precision: a month or a longer time stands as all of its days");
	if (date.approximate || date.uncertain) lose("ics-doubt", "doubt about a date");
	if (date.openStart || date.openEnd || date.unknownStart || date.unknownEnd) lose("ics-open-end", "open or unknown end: only the known one stands");
	if (date.kind === "one-of" || date.kind === "all-of") lose("ics-set", "set of dates: it stands as all days from the first to the last");
}
/** Counts what of a dataset beside its events a calendar cannot hold. */
function loseOfDataset(dataset, notes) {
	for (const [field, message] of Object.entries(OF_DATASET)) if (isFilled(dataset[field])) notes.lose(`ics-dataset-${field}`, `${message} of the dataset`, field);
	for (const { id, shape, color } of dataset.categories ?? []) if (shape !== void 0 || color !== void 0) notes.lose("ics-category-look", "shapes and colours of categories", `category ${id}`);
}
// src/formats/ics-write.ts
init_model();
init_time();
init_ics_own();
init_ics_span();
var STATUS = {
	cancelled: "CANCELLED",
	planned: "TENTATIVE",
	postponed: "TENTATIVE"
};
/** DTSTAMP of a dataset that does not say when it was changed: the same dataset gives the same file. */
var NEVER = 0;
var dayText = (instant) => isoDay(civilOf(instant)).replaceAll("-", "");
/** "20140318T100000" */
function timeText(instant) {
	const seconds = Math.floor((instant - Math.floor(instant / MS_PER_DAY) * MS_PER_DAY) / 1e3);
	const pairs = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	return `${dayText(instant)}T${pairs.map((value) => String(value).padStart(2, "0")).join("")}`;
}
function dateLines({ kind, start, end }) {
	const valueOf = (instant) => kind === "days" ? dayText(instant) : `${timeText(instant)}${kind === "utc" ? "Z" : ""}`;
	const type = kind === "days" ? ";VALUE=DATE" : "";
	const first = [`DTSTART${type}`, valueOf(start)];
	return end === void 0 ? [first] : [first, [`DTEND${type}`, valueOf(end)]];
}
/** What another program made of the days is checked against this when it is read again. */
function ownDateLine({ date, timezone }) {
	return [timezone !== void 0 && /^[\w+\-/]+$/.test(timezone) ? `${OWN_DATE};TZID=${timezone}` : OWN_DATE, escapeText(date)];
}
var countriesText = (countries) => countries.map((country) => {
	if (typeof country === "string") return country;
	return country.role === void 0 ? country.code : `${country.code}:${country.role}`;
}).join(";");
function placeLines(place, print) {
	if (place === void 0) return [];
	const { name, lat, lon } = place;
	const isPoint = lat !== void 0 && lon !== void 0;
	return [["LOCATION", print(name)], ...isPoint ? [["GEO", `${lat};${lon}`]] : []];
}
function categoryLines({ category, tags }, labels) {
	const all = [...category === void 0 ? [] : [labels.get(category) ?? category], ...tags ?? []].map(escapeText).filter((text) => text.trim() !== "");
	if (all.length === 0) return [];
	return [["CATEGORIES", all.join(",")], [OWN_CATEGORY, escapeText(category ?? "")]];
}
/** When the dataset was changed last, in the form of a DTSTAMP. */
function stampOf({ updated }) {
	const parsed = parseDate(updated ?? "");
	return `${timeText((parsed.ok ? icsSpan(parsed.date) : void 0)?.start ?? NEVER)}Z`;
}
/** The lines of an event, its date being what calendars can hold of it. */
function eventLines(event, span, stamp, print, labels) {
	const { summary, countries, status, sources } = event;
	const url = sources?.map((source) => source.url).find((text) => safeUrl(text) !== void 0);
	const code = status !== void 0 && status in STATUS ? STATUS[status] : void 0;
	return [
		["BEGIN", "VEVENT"],
		["UID", escapeText(`${event.id}${OWN_UID}`)],
		["DTSTAMP", stamp],
		...dateLines(span),
		ownDateLine(event),
		["SUMMARY", print(event.title)],
		...summary === void 0 ? [] : [["DESCRIPTION", print(summary)]],
		...placeLines(event.place, print),
		...categoryLines(event, labels),
		...countries === void 0 || countries.length === 0 ? [] : [[OWN_COUNTRIES, escapeText(countriesText(countries))]],
		...code === void 0 ? [] : [["STATUS", code]],
		...url === void 0 ? [] : [["URL", cleanText(url).replaceAll("\n", "")]],
		["END", "VEVENT"]
	];
}
/** The date of an event and its span; undefined (and counted) where a calendar cannot have the event. */
function spanOf$2({ id, date, timezone }, notes) {
	const parsed = parseDate(date, { timezone });
	const span = parsed.ok ? icsSpan(parsed.date) : void 0;
	if (parsed.ok && span !== void 0) return {
		date: parsed.date,
		span
	};
	notes.lose("ics-date-out-of-range", "event outside of the years 0 to 9999", `event ${id}`);
}
/**
* Writes a calendar (iCalendar, RFC 5545): one VEVENT an event. Days have no time zone, times are in UTC, or in no zone
* where the dataset says none. Dates, countries with roles, and ids come back when it is read again.
*/
var writeIcs = (dataset, notes) => {
	const langs = [dataset.language ?? "en", "en"];
	const print = (text) => escapeText(textIn(text, langs).text);
	const labels = new Map((dataset.categories ?? []).map(({ id, label }) => [id, textIn(label, langs).text]));
	const stamp = stampOf(dataset);
	const head = (name, text) => text === void 0 ? [] : [[name, print(text)]];
	const lines = [
		["BEGIN", "VCALENDAR"],
		["VERSION", "2.0"],
		["PRODID", "-//geo-timeline//geo-timeline//EN"],
		["CALSCALE", "GREGORIAN"],
		...head("NAME", dataset.title),
		...head("X-WR-CALNAME", dataset.title),
		...head("DESCRIPTION", dataset.description),
		...head("X-WR-CALDESC", dataset.description)
	];
	loseOfDataset(dataset, notes);
	for (const event of dataset.events) {
		const found = spanOf$2(event, notes);
		if (found === void 0) continue;
		loseOfEvent(event, found.date, notes);
		lines.push(...eventLines(event, found.span, stamp, print, labels));
	}
	lines.push(["END", "VCALENDAR"]);
	return lines.map(([name, value]) => foldLine(`${name}:${value}`)).join("");
};
// src/formats/json-write.ts
/** Our own JSON, version 1, indented by two spaces: everything a dataset holds, in the order it has it. */
var writeJson = (dataset) => `${JSON.stringify(dataset, void 0, 2)}\n`;
// node_modules/mdast-util-to-string/lib/index.js
/**
* @typedef {import('mdast').Nodes} Nodes
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [includeImageAlt=true]
*   Whether to use `alt` for `image`s (default: `true`).
* @property {boolean | null | undefined} [includeHtml=true]
*   Whether to use `value` of HTML (default: `true`).
*/
/** @type {Options} */
var emptyOptions = {};
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children,
* and if the given value is an array, serialize the nodes in it.
*
* @param {unknown} [value]
*   Thing to serialize, typically `Node`.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `value`.
*/
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
/**
* One node or several nodes.
*
* @param {unknown} value
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized node.
*/
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
/**
* Serialize a list of nodes.
*
* @param {Array<unknown>} values
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized nodes.
*/
function all(values, includeImageAlt, includeHtml) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
/**
* Check if `value` looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   Whether `value` is a node.
*/
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/character-entities/index.js
/**
* Map of named character references.
*
* @type {Record<string, string>}
*/
var characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
var own$1 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$1.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-chunked/index.js
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	/** @type {Array<unknown>} */
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}
// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
var hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		/** @type {Record<string, unknown> | undefined} */
		const right = extension[hook];
		/** @type {string} */
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1;
	/** @type {Array<unknown>} */
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-normalize-identifier/index.js
/**
* Normalize an identifier (as found in references, definitions).
*
* Collapses markdown whitespace, trim, and then lower- and uppercase.
*
* Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
* lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
* uppercase character (U+0398 (`Θ`)).
* So, to get a canonical form, we perform both lower- and uppercase.
*
* Using uppercase last makes sure keys will never interact with default
* prototypal values (such as `constructor`): nothing in the prototype of
* `Object` is uppercase.
*
* @param {string} value
*   Identifier to normalize.
* @returns {string}
*   Normalized identifier.
*/
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/micromark-util-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Check whether the character code represents an ASCII alpha (`a` through `z`,
* case insensitive).
*
* An **ASCII alpha** is an ASCII upper alpha or ASCII lower alpha.
*
* An **ASCII upper alpha** is a character in the inclusive range U+0041 (`A`)
* to U+005A (`Z`).
*
* An **ASCII lower alpha** is a character in the inclusive range U+0061 (`a`)
* to U+007A (`z`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiAlpha = regexCheck(/[A-Za-z]/);
/**
* Check whether the character code represents an ASCII alphanumeric (`a`
* through `z`, case insensitive, or `0` through `9`).
*
* An **ASCII alphanumeric** is an ASCII digit (see `asciiDigit`) or ASCII alpha
* (see `asciiAlpha`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
/**
* Check whether the character code represents an ASCII atext.
*
* atext is an ASCII alphanumeric (see `asciiAlphanumeric`), or a character in
* the inclusive ranges U+0023 NUMBER SIGN (`#`) to U+0027 APOSTROPHE (`'`),
* U+002A ASTERISK (`*`), U+002B PLUS SIGN (`+`), U+002D DASH (`-`), U+002F
* SLASH (`/`), U+003D EQUALS TO (`=`), U+003F QUESTION MARK (`?`), U+005E
* CARET (`^`) to U+0060 GRAVE ACCENT (`` ` ``), or U+007B LEFT CURLY BRACE
* (`{`) to U+007E TILDE (`~`).
*
* See:
* **\[RFC5322]**:
* [Internet Message Format](https://tools.ietf.org/html/rfc5322).
* P. Resnick.
* IETF.
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
/**
* Check whether a character code is an ASCII control character.
*
* An **ASCII control** is a character in the inclusive range U+0000 NULL (NUL)
* to U+001F (US), or U+007F (DEL).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
/**
* Check whether the character code represents an ASCII digit (`0` through `9`).
*
* An **ASCII digit** is a character in the inclusive range U+0030 (`0`) to
* U+0039 (`9`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiDigit = regexCheck(/\d/);
/**
* Check whether the character code represents an ASCII hex digit (`a` through
* `f`, case insensitive, or `0` through `9`).
*
* An **ASCII hex digit** is an ASCII digit (see `asciiDigit`), ASCII upper hex
* digit, or an ASCII lower hex digit.
*
* An **ASCII upper hex digit** is a character in the inclusive range U+0041
* (`A`) to U+0046 (`F`).
*
* An **ASCII lower hex digit** is a character in the inclusive range U+0061
* (`a`) to U+0066 (`f`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
/**
* Check whether the character code represents ASCII punctuation.
*
* An **ASCII punctuation** is a character in the inclusive ranges U+0021
* EXCLAMATION MARK (`!`) to U+002F SLASH (`/`), U+003A COLON (`:`) to U+0040 AT
* SIGN (`@`), U+005B LEFT SQUARE BRACKET (`[`) to U+0060 GRAVE ACCENT
* (`` ` ``), or U+007B LEFT CURLY BRACE (`{`) to U+007E TILDE (`~`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
/**
* Check whether a character code is a markdown line ending.
*
* A **markdown line ending** is the virtual characters M-0003 CARRIAGE RETURN
* LINE FEED (CRLF), M-0004 LINE FEED (LF) and M-0005 CARRIAGE RETURN (CR).
*
* In micromark, the actual character U+000A LINE FEED (LF) and U+000D CARRIAGE
* RETURN (CR) are replaced by these virtual characters depending on whether
* they occurred together.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
/**
* Check whether a character code is a markdown line ending (see
* `markdownLineEnding`) or markdown space (see `markdownSpace`).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
/**
* Check whether a character code is a markdown space.
*
* A **markdown space** is the concrete character U+0020 SPACE (SP) and the
* virtual characters M-0001 VIRTUAL SPACE (VS) and M-0002 HORIZONTAL TAB (HT).
*
* In micromark, the actual character U+0009 CHARACTER TABULATION (HT) is
* replaced by one M-0002 HORIZONTAL TAB (HT) and between 0 and 3 M-0001 VIRTUAL
* SPACE (VS) characters, depending on the column at which the tab occurred.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
var unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
/**
* Check whether the character code represents Unicode whitespace.
*
* Note that this does handle micromark specific markdown whitespace characters.
* See `markdownLineEndingOrSpace` to check that.
*
* A **Unicode whitespace** is a character in the Unicode `Zs` (Separator,
* Space) category, or U+0009 CHARACTER TABULATION (HT), U+000A LINE FEED (LF),
* U+000C (FF), or U+000D CARRIAGE RETURN (CR) (**\[UNICODE]**).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
var unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param {RegExp} regex
*   Expression.
* @returns {(code: Code) => boolean}
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param {Code} code
	*   Character code.
	* @returns {boolean}
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-factory-space/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
var content$1 = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	/** @type {Token} */
	let previous;
	return contentStart;
	/** @type {State} */
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	/** @type {State} */
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	/** @type {State} */
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not need to scan `map` (which is
		* quadratic for documents with many edits at different places).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark/lib/initialize/document.js
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
var document$1 = { tokenize: initializeDocument };
/** @type {Construct} */
var containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	const self = this;
	/** @type {Array<StackItem>} */
	const stack = [];
	let continued = 0;
	/** @type {TokenizeContext | undefined} */
	let childFlow;
	/** @type {Token | undefined} */
	let childToken;
	/** @type {number} */
	let lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	/** @type {State} */
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	/** @type {State} */
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {boolean | undefined} */
			let seen;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention(events, context) {
	let index = -1;
	/** @type {Array<Event>} */
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			/** @type {number} */
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	/** @type {number} */
	let max;
	/** @type {(code: Code) => boolean} */
	let test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
/** @type {Construct} */
var nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	/** @type {Construct} */
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
/** @type {Construct} */
var furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	/** @type {State} */
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	/** @type {number} */
	let index;
	/** @type {number | undefined} */
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	/** @type {number} */
	let size;
	/** @type {Token} */
	let token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [];
		/** @type {Array<T>} */
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	const jumps = {};
	let index = -1;
	/** @type {Event} */
	let event;
	/** @type {number | undefined} */
	let lineIndex;
	/** @type {number} */
	let otherIndex;
	/** @type {Event} */
	let otherEvent;
	/** @type {Array<Event>} */
	let parameters;
	/** @type {Array<Event>} */
	let subevents;
	/** @type {boolean | undefined} */
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	/** @type {Array<number>} */
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	/** @type {Array<[number, number]>} */
	const jumps = [];
	/** @type {Record<string, number>} */
	const gaps = {};
	/** @type {Array<Chunk>} */
	let stream;
	/** @type {Token | undefined} */
	let previous;
	let index = -1;
	/** @type {Token | undefined} */
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
var content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
/** @type {Construct} */
var continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	subtokenize(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	/** @type {boolean} */
	let seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
/** @type {Construct} */
var titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	/** @type {string} */
	let identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
var htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
/**
* List of lowercase HTML “raw” tag names.
*
* The list, when parsing HTML (flow), results in HTML that can include lines
* without exiting, until a closing tag also in this list is found (condition
* 1).
*
* This module is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `textarea` was added in `CommonMark@0.30`.
*/
var htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/micromark-core-commonmark/lib/html-flow.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
/** @type {Construct} */
var blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	/** @type {number} */
	let marker;
	/** @type {boolean} */
	let closingTag;
	/** @type {string} */
	let buffer;
	/** @type {number} */
	let index;
	/** @type {Code} */
	let markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code> | undefined} */
	let marker;
	/** @type {number} */
	let index;
	/** @type {State} */
	let returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
/** @type {Construct} */
var resourceConstruct = { tokenize: tokenizeResource };
/** @type {Construct} */
var referenceFullConstruct = { tokenize: tokenizeReferenceFull };
/** @type {Construct} */
var referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1;
	/** @type {Array<Event>} */
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	/** @type {number | undefined} */
	let open;
	/** @type {number | undefined} */
	let close;
	/** @type {Array<Event>} */
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	/** @type {Token} */
	let labelStart;
	/** @type {boolean} */
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	/** @type {State} */
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
/** @type {Construct} */
var listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
/** @type {Construct} */
var indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	/** @type {State} */
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	/**
	* @type {State}
	**/
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	/** @type {State} */
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
var setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap();
	let index = events.length;
	/** @type {number | undefined} */
	let content;
	/** @type {number | undefined} */
	let text;
	/** @type {number | undefined} */
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length;
		/** @type {boolean | undefined} */
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
var flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	/** @type {State} */
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
var resolver = { resolveAll: createResolver() };
var string$1 = initializeFactory("string");
var text$1 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		/** @type {State} */
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1;
		/** @type {number | undefined} */
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		/** @type {boolean | undefined} */
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
// node_modules/micromark/lib/constructs.js
/**
* @import {Extension} from 'micromark-util-types'
*/
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
/** @satisfies {Extension['document']} */
var document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
/** @satisfies {Extension['contentInitial']} */
var contentInitial = { [91]: definition };
/** @satisfies {Extension['flowInitial']} */
var flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
/** @satisfies {Extension['flow']} */
var flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
/** @satisfies {Extension['string']} */
var string = {
	[38]: characterReference,
	[92]: characterEscape
};
/** @satisfies {Extension['text']} */
var text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
/** @satisfies {Extension['insideSpan']} */
var insideSpan = { null: [attention, resolver] };
/** @satisfies {Extension['attentionMarkers']} */
var attentionMarkers = { null: [42, 95] };
/** @satisfies {Extension['disable']} */
var disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	/** @type {Record<string, number>} */
	const columnStart = {};
	/** @type {Array<Construct>} */
	const resolveAllConstructs = [];
	/** @type {Array<Chunk>} */
	let chunks = [];
	/** @type {Array<Token>} */
	let stack = [];
	/**
	* Tools used for tokenizing.
	*
	* @type {Effects}
	*/
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	/**
	* State and tools for resolving and serializing.
	*
	* @type {TokenizeContext}
	*/
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	/**
	* The state function.
	*
	* @type {State | undefined}
	*/
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	/** @type {Effects['exit']} */
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs;
			/** @type {number} */
			let constructIndex;
			/** @type {Construct} */
			let currentConstruct;
			/** @type {Info} */
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			/** @type {State} */
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	/** @type {Array<Chunk>} */
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	/** @type {Array<string>} */
	const result = [];
	/** @type {boolean | undefined} */
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		/** @type {string} */
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse(options) {
	/** @type {ParseContext} */
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
var search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1;
	let buffer = "";
	/** @type {boolean | undefined} */
	let start = true;
	/** @type {boolean | undefined} */
	let atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
var own = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	/** @type {CompileData} */
	const data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		/** @type {Omit<CompileContext, 'sliceSerialize'>} */
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		/** @type {Token | undefined} */
		let listItem;
		/** @type {number | undefined} */
		let lineIndex;
		/** @type {number | undefined} */
		let firstBlankLineIndex;
		/** @type {boolean | undefined} */
		let atMarker;
		/**
		* `listItem` events to insert before the event at `at`, in walk order.
		* Merged in after the walk, as inserting while walking would shift the
		* rest of the list once per item.
		* @type {Array<{at: number, event: Event}>}
		*/
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					/** @type {Token} */
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		/** @type {string} */
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
/** @type {OnEnterError} */
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// src/formats/markdown-html.ts
init_model();
/** A text as HTML that shows exactly it. */
var escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
var linkHtml = (href, html) => `<a href="${escapeHtml(href)}">${html}</a>`;
var TAGS = {
	paragraph: "p",
	emphasis: "em",
	strong: "strong",
	blockquote: "blockquote",
	listItem: "li"
};
function htmlOf(node) {
	switch (node.type) {
		case "text":
		case "inlineCode":
		case "html": return escapeHtml(node.value);
		case "code": return `<p>${escapeHtml(node.value)}</p>`;
		case "break": return "<br>";
		case "paragraph":
		case "emphasis":
		case "strong":
		case "blockquote":
		case "listItem": return `<${TAGS[node.type]}>${inside(node.children)}</${TAGS[node.type]}>`;
		case "list": {
			const tag = node.ordered === true ? "ol" : "ul";
			return `<${tag}>${inside(node.children)}</${tag}>`;
		}
		case "heading": return `<p><strong>${inside(node.children)}</strong></p>`;
		case "link": {
			const href = safeUrl(node.url);
			const words = inside(node.children);
			return href === void 0 ? words : linkHtml(href, words);
		}
		case "image":
		case "imageReference": return escapeHtml(node.alt ?? "");
		default: return "children" in node ? inside(node.children) : "";
	}
}
var inside = (nodes) => nodes.map(htmlOf).join("");
/** The Markdown of a summary as HTML, of the same elements as our pages show; what is HTML in it stays text. */
var markdownHtml = (text) => htmlOf(fromMarkdown(text));
// src/words/en/axis.ts
/** Messages: axis. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
var axis = {
	axisQuarter: "Q{number}",
	axisQuarterName: "{ordinal} quarter of {year}",
	axisHourName: "{date}, {time} UTC"
};
// src/words/en/dates.ts
/** Messages: dates. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
var dates = {
	dateAbout: "about {date}",
	dateUncertain: "{date}, uncertain",
	dateDayNotKnown: "{date}, day not known",
	dateMonthNotKnown: "{date}, month not known",
	dateDetail: "{date} ({detail})",
	dateAboutParts: "{parts} approximate",
	dateUncertainParts: "{parts} uncertain",
	datePartYear: "year",
	datePartMonth: "month",
	datePartSeason: "time of year",
	datePartDay: "day",
	dateEstimated: "{date}, estimated to be {year}",
	dateYearNotKnown: "year not known",
	dateOfSomeYear: "{date}, year not known",
	dateDayOfMonth: "day {day} of a month not known, {year}",
	dateFromTo: "from {start} to {end}",
	dateBetween: "between {start} and {end}",
	dateRun: "{start} to {end}",
	dateRangeTight: "{start}–{end}",
	dateRangeWide: "{start} – {end}",
	dateSince: "since {date}",
	dateUntil: "until {date}",
	dateEndNotKnown: "from {date}, end not known",
	dateStartNotKnown: "to {date}, start not known",
	dateStartOpen: "open start",
	dateEndOpen: "open end",
	dateStartUnknown: "start not known",
	dateEndUnknown: "end not known",
	dateStartUncertain: "{date} (start uncertain)",
	dateEndUncertain: "{date} (end uncertain)",
	dateOrEarlier: "{date} or earlier",
	dateOrLater: "{date} or later",
	dateAndEarlier: "{date} and earlier",
	dateAndLater: "{date} and later",
	dateTime: "{date}, {time} {zone}",
	dateTimes: "{date}, {start} to {end} {zone}",
	dateZoneUtc: "UTC",
	dateZoneOffset: "UTC{offset}",
	dateZoneLocal: "local time",
	dateZoneNamed: "{zone} time",
	dateYearBce: "{year} BCE",
	dateDecade: "{year}s",
	dateDecadeBce: "{year}s BCE",
	dateDecadeFirst: "1–9",
	dateDecadeFirstBce: "9–1 BCE",
	dateCentury: "{ordinal} century",
	dateCenturyBce: "{ordinal} century BCE",
	dateMillennium: "{ordinal} millennium",
	dateMillenniumBce: "{ordinal} millennium BCE",
	dateOrdinalOne: "{number}st",
	dateOrdinalTwo: "{number}nd",
	dateOrdinalFew: "{number}rd",
	dateOrdinalOther: "{number}th",
	dateSpring: "spring {year}",
	dateSummer: "summer {year}",
	dateAutumn: "autumn {year}",
	dateWinter: "winter {year}",
	dateNorthern: "northern {date}",
	dateSouthern: "southern {date}",
	dateQuarter: "{ordinal} quarter of {year}",
	dateThird: "{ordinal} third of {year}",
	dateHalf: "{ordinal} half of {year}"
};
// src/words/en/frame.ts
/** Messages: what stands around the first picture, and says that it comes. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
var frame = {
	chartName: "Chart",
	laneCounts: {
		one: "{count} of {total} event",
		other: "{count} of {total} events"
	},
	nowFlag: "Now",
	partFailed: "This part could not be loaded.",
	skipTimeline: "Skip the timeline",
	timelineEnd: "End of the timeline",
	footerSource: "Source: {credit}",
	footerUpdated: "Data of {date}",
	openFullView: "Open full view",
	/** "N of M events" and the span: what PUBLIC-API 3 promises, so the plural stays even for one. */
	statusShowing: "Showing {shown} of {total} events, {years}",
	statusShowingNone: "Showing {shown} of {total} events",
	statusFailed: "The events could not be loaded",
	loadingEvents: "Loading events",
	loadingPercent: "Loading events: {percent}",
	readingPercent: "Reading events: {percent}",
	stopLoading: "Stop",
	loadingSize: "Loading events: {size} kB so far",
	tryAgain: "Try again",
	clearFilters: "Clear filters",
	dataFrom: "Data from {host}, not from the publisher of this page"
};
// src/words/en/timeline.ts
/** Messages: timeline. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
var timeline = {
	noteOccurred: "occurred",
	notePlanned: "planned",
	notePostponed: "postponed",
	noteCancelled: "cancelled",
	noteDisputed: "disputed",
	dateStatus: "{date}, {status}",
	barOngoing: "{date}, ongoing",
	threadHeld: "{held} held",
	threadHeldPlanned: "{held} held, {planned} planned",
	laneNone: "None named",
	busiestPeriod: {
		one: "Busiest: {period}, {count} event.",
		other: "Busiest: {period}, {count} events."
	}
};
// src/words/en/early.ts
/** English, as far as the first picture says something. */
var early = {
	...axis,
	...dates,
	...frame,
	...timeline
};
// src/words/words.ts
var RTL_SCRIPTS = /* @__PURE__ */ new Set([
	"Arab",
	"Hebr",
	"Thaa",
	"Syrc",
	"Nkoo",
	"Adlm",
	"Rohg"
]);
/** The writing direction of a language, from its likely script; `ltr` where the tag is not understood. */
function directionOf(lang) {
	try {
		return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
	} catch {
		return "ltr";
	}
}
/**
* Binds a message file to a language.
* @param lang BCP 47 tag for dates, numbers and names
* @param messages the messages so far; those that are added later count as well
* @param messageLang the language the messages are written in (plural rules and lists follow it)
*/
function createWords(lang, messages, messageLang = lang) {
	let pluralRules;
	const plural = () => pluralRules ??= new Intl.PluralRules(messageLang);
	let numberFormat;
	const numbers = () => numberFormat ??= new Intl.NumberFormat(lang);
	const lists = {};
	const parts = (key, params = {}) => {
		const message = messages[key] ?? `{${key}}`;
		const count = params["count"];
		return (typeof message === "string" ? message : message[plural().select(typeof count === "number" ? count : 0)] ?? message.other).split(/(\{\w+\})/).filter((piece) => piece !== "").map((piece) => {
			const name = /^\{(\w+)\}$/.exec(piece)?.[1];
			const value = name === void 0 ? void 0 : params[name];
			if (name === void 0 || value === void 0) return { text: piece };
			return {
				text: typeof value === "number" ? numbers().format(value) : value,
				param: name
			};
		});
	};
	return {
		lang,
		messageLang,
		dir: directionOf(lang),
		parts,
		t: (key, params) => parts(key, params).map((part) => part.text).join(""),
		number: (value) => numbers().format(value),
		list: (items, type = "conjunction") => {
			const locale = messageLang === "en" ? "en-GB" : messageLang;
			return (lists[type] ??= new Intl.ListFormat(locale, {
				type,
				style: "long"
			})).format(items);
		}
	};
}
// src/words/index.ts
/** What is loaded of English. The words made of it grow with it and stay the same value, so that nothing is laid out anew. */
var english = { ...early };
/** The words of a language. Messages exist in English so far; dates, numbers and names follow `lang` already. */
function wordsFor(lang) {
	return createWords(lang, english, "en");
}
// src/formats/plain-dates.ts
init_time();
/** A day, month, year or time without sign of doubt and unknown digits, after its sign is taken off. */
var PLAIN$1 = /^Y?-?\d+(?:E\d+)?(?:-(?:0\d|1[0-2])(?:-\d\d(?:T.*)?)?)?$/;
var isPlain = (part, text = part.text) => part.year !== void 0 && PLAIN$1.test(text);
var isExact = (part) => isPlain(part) && !part.approximate && !part.uncertain;
function clockOf(part) {
	const [, seconds, fraction, zone = ""] = /T\d\d:\d\d(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?[~?%]?$/.exec(part.text) ?? [];
	const ms = Math.round((part.minutes ?? 0) * 6e4);
	return {
		hour: Math.floor(ms / 36e5),
		minute: Math.floor(ms / 6e4) % 60,
		second: seconds === void 0 ? void 0 : Math.floor(ms / 1e3) % 60,
		millisecond: fraction === void 0 ? void 0 : ms % 1e3,
		zone
	};
}
function pointOf(part) {
	const { year = 0, month, day, precision } = part;
	if (precision === "time") return {
		year,
		month,
		day,
		clock: clockOf(part)
	};
	return {
		year,
		month,
		day
	};
}
/** First and last day that a vague date can mean, as years or months where they are whole. */
function bounds(earliest, latest) {
	const [a, b] = [civilOf(earliest), civilOf(latest)];
	if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return [a, b];
	if (a.month === 1 && b.month === 12) return [{ year: a.year }, { year: b.year }];
	return [{
		year: a.year,
		month: a.month
	}, {
		year: b.year,
		month: b.month
	}];
}
/** One end of a range (or a single date) as points: what is only "about" keeps its own digits. */
function endsOf(part) {
	if (!isPlain(part, part.text.replace(/[~?%]$/, ""))) return bounds(part.earliest, part.latest);
	const point = pointOf(part);
	return [point, point];
}
/** What a start and an end can say of a date. */
function plainDate(date) {
	const { kind, start, end, parts } = date;
	const first = parts[0];
	if (kind === "single" && first !== void 0) {
		const [from, to] = endsOf(first);
		return {
			start: from,
			end: to === from ? void 0 : to,
			loss: doubt(isExact(first))
		};
	}
	if (kind === "interval" && start !== void 0 && end !== void 0) {
		const loss = doubt(isExact(start) && isExact(end));
		return {
			start: endsOf(start)[0],
			end: endsOf(end)[1],
			loss
		};
	}
	const open = start ?? end;
	if (kind === "interval" && open !== void 0) return {
		start: endsOf(open)[0],
		end: void 0,
		loss: "date-open"
	};
	const instants = parts.flatMap(({ earliest, latest }) => [earliest, latest]);
	const [from, to] = bounds(Math.min(...instants), Math.max(...instants));
	return {
		start: from,
		end: to,
		loss: "date-set"
	};
}
var doubt = (isSaid) => isSaid ? void 0 : "date-doubt";
var DATE_LOSSES = {
	"date-doubt": "doubt about a date, in its words only",
	"date-open": "open or unknown end of a range, in its words only",
	"date-set": "set of dates, written from the first to the last"
};
// src/formats/peer-write.ts
init_model();
init_time();
/** A field without which an event of another format has nothing missing. */
var isEmpty$1 = (value) => value === void 0 || value === "" || Array.isArray(value) && value.length === 0;
var FIELDS = "label countries actors tags series place importance accounts links timezone more media status".split(" ");
/** Counts the fields of an event that are not among `kept`. */
function loseFields(event, kept, notes) {
	for (const [key, value] of Object.entries(event)) {
		if (kept.includes(key) || isEmpty$1(value)) continue;
		const isOurs = FIELDS.includes(key);
		notes.lose(isOurs ? `field-${key}` : "other-field", isOurs ? `field of an event: ${key}` : "field of an event that is not ours", isOurs ? `event ${event.id}` : `event ${event.id}: ${key}`);
	}
}
/** Counts what of the dataset itself is not among `kept`. */
function loseTop(dataset, kept, notes) {
	for (const [key, value] of Object.entries(dataset)) if (![
		"version",
		"events",
		"categories",
		...kept
	].includes(key) && !isEmpty$1(value)) notes.lose("dataset-field", "field of the dataset", key);
	for (const { id, shape, color } of dataset.categories ?? []) if ((shape ?? color) !== void 0) notes.lose("category-looks", "shape or colour of a category", `category ${id}`);
}
/** The keys and columns of an event that are not ours, without those in `taken`, which mean something else there. */
function ownFields(event, taken, notes) {
	const entries = Object.entries(event.more ?? {}).filter(([key]) => {
		if (taken.includes(key)) notes.lose("field-more", "field of an event: more", `event ${event.id}: ${key}`);
		return !taken.includes(key);
	});
	return Object.fromEntries(entries);
}
/** Starts writing a dataset. */
function createPeerWriter(dataset, notes) {
	const lang = dataset.language ?? "en";
	const words = wordsFor(lang);
	const text = (value, place) => {
		if (value === void 0) return "";
		if (typeof value !== "string" && Object.keys(value).length > 1) notes.lose("languages", "texts in other languages", place);
		return textIn(value, [lang, "en"]).text;
	};
	const sourcesOf = ({ id, sources = [] }) => {
		if (sources.length === 0) return "";
		notes.lose("sources-as-links", "sources, written as links below the text", `event ${id}`);
		return `<ul>${sources.map(({ url, title, publisher }) => {
			const by = text(publisher, `event ${id}`);
			return `<li>${linkHtml(url, escapeHtml(text(title, `event ${id}`) || url))}${by === "" ? "" : `, ${escapeHtml(by)}`}</li>`;
		}).join("")}</ul>`;
	};
	const wordsOf = (event, date, plain) => {
		const { status = "occurred" } = event;
		const said = plain.loss !== void 0 || plain.start.clock !== void 0 || status !== "occurred" ? dateWords(date, words) : "";
		if (status === "occurred") return said;
		notes.lose("status-in-words", "status, in the words of the date only", `event ${event.id}`);
		return `${said} (${status})`;
	};
	return {
		text,
		prepare(event) {
			const parsed = parseDate(event.date, { timezone: event.timezone });
			if (!parsed.ok) {
				notes.lose("date-not-understood", "event with a date that cannot be read", `event ${event.id}`);
				return;
			}
			const plain = plainDate(parsed.date);
			if (plain.loss !== void 0) notes.lose(plain.loss, DATE_LOSSES[plain.loss], `event ${event.id}`);
			const summary = text(event.summary, `event ${event.id}`);
			return {
				...plain,
				event,
				dateText: wordsOf(event, parsed.date, plain),
				text: (summary === "" ? "" : markdownHtml(summary)) + sourcesOf(event)
			};
		}
	};
}
// src/formats/timelinejs-write.ts
init_timelinejs_event();
var KEPT$1 = "id date title summary category sources media more status".split(" ");
var KNOWN$1 = "start_date end_date text media group display_date background autolink unique_id location scale type".split(" ");
/** Beyond JavaScript's dates TimelineJS counts in years alone. */
var COSMOLOGICAL = 271820;
/** Without a year 0: what is −489 in EDTF is shown as 490 BCE where −490 is written. */
var dateOf = ({ year, month, day, clock }) => ({
	year: year > 0 ? year : year - 1,
	month,
	day,
	hour: clock?.hour,
	minute: clock?.minute,
	second: clock?.second,
	millisecond: clock?.millisecond
});
function mediaOf({ event }, peer, notes) {
	const [first, ...others] = event.media ?? [];
	const place = `event ${event.id}`;
	if (others.length > 0) notes.lose("media-more", "further media of an event", place);
	if (first === void 0) return void 0;
	return {
		url: first.url,
		caption: escapeHtml(peer.text(first.caption, place)),
		credit: escapeHtml(peer.text(first.credit, place)),
		alt: peer.text(first.alt, place)
	};
}
/** Writes the slides of a dataset. */
function slidesOf(dataset, notes) {
	const peer = createPeerWriter(dataset, notes);
	const labels = new Map(dataset.categories?.map(({ id, label }) => [id, peer.text(label, `category ${id}`)]));
	return {
		slides: dataset.events.flatMap((event) => {
			const prepared = peer.prepare(event);
			if (prepared === void 0) return [];
			const { start, end, dateText, text } = prepared;
			const isEra = end !== void 0 && event.tags?.includes("era") === true;
			const tags = event.tags?.filter((tag) => tag !== "era");
			const isBand = isEra && event.importance === 1;
			loseFields({
				...event,
				...isEra ? { tags } : {}
			}, isBand ? [...KEPT$1, "importance"] : KEPT$1, notes);
			if ((start.clock ?? end?.clock)?.zone) notes.lose("time-zone", "offset of a time, in its words only", `event ${event.id}`);
			const { category, more = {} } = event;
			const group = category === void 0 || isEra && category === "era" ? void 0 : labels.get(category) ?? category;
			return [{
				slide: {
					...ownFields(event, [...KNOWN$1], notes),
					[DISPLAY_DATE]: void 0,
					unique_id: event.id,
					start_date: dateOf(start),
					end_date: end === void 0 ? void 0 : dateOf(end),
					display_date: escapeHtml(more["Display Date"] ?? dateText) || void 0,
					text: {
						headline: escapeHtml(peer.text(event.title, `event ${event.id}`)),
						text
					},
					media: mediaOf(prepared, peer, notes),
					group: group === void 0 ? void 0 : escapeHtml(group)
				},
				isEra,
				start,
				end
			}];
		}),
		peer
	};
}
/** The JSON of TimelineJS. Dates that a start and an end do not say whole have their words in `display_date`. */
var writeTimelineJs = (dataset, notes) => {
	const { slides, peer } = slidesOf(dataset, notes);
	loseTop(dataset, ["title", "description"], notes);
	const isFar = slides.some(({ start, end }) => [start, end].some((point) => Math.abs(point?.year ?? 0) > COSMOLOGICAL));
	if (isFar) {
		for (const { slide, start, end } of slides) if ((start.month ?? end?.month) !== void 0) notes.lose("date-in-years", "month and day beside years too far for them", `event ${slide.unique_id}`);
	}
	const [title, description] = [peer.text(dataset.title, "title"), peer.text(dataset.description, "description")];
	const file = {
		...title + description === "" ? {} : { title: { text: {
			headline: escapeHtml(title),
			text: escapeHtml(description)
		} } },
		...isFar ? { scale: "cosmological" } : {},
		events: slides.filter(({ isEra }) => !isEra).map(({ slide }) => slide),
		eras: slides.filter(({ isEra }) => isEra).map(({ slide }) => slide)
	};
	return `${JSON.stringify(file, void 0, 2)}\n`;
};
// src/formats/vis-write.ts
init_timelinejs_event();
init_vis();
var KEPT = "id date title summary category sources more status".split(" ");
var KNOWN = "id content start end type group title className style align limitSize editable selectable".split(" ");
/** The years of JavaScript's dates. */
var FAR_YEAR = 271820;
var pad = (value, width) => String(value).padStart(width, "0");
/** ISO 8601 as JavaScript reads it, as precise as the point. */
function isoOf({ year, month, day, clock }) {
	const date = [year >= 0 && year <= 9999 ? pad(year, 4) : (year < 0 ? "-" : "+") + pad(Math.abs(year), 6), ...[month, day].flatMap((part) => part === void 0 ? [] : [pad(part, 2)])].join("-");
	if (clock === void 0) return date;
	const { hour, minute, second, millisecond, zone } = clock;
	const seconds = second === void 0 ? "" : `:${pad(second, 2)}`;
	const fraction = millisecond === void 0 ? "" : `.${pad(millisecond, 3)}`;
	return `${date}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}${fraction}${zone}`;
}
function itemOf(prepared, peer, notes) {
	const { event, start, end, dateText, text } = prepared;
	if (Math.max(Math.abs(start.year), Math.abs(end?.year ?? 0)) > FAR_YEAR) {
		notes.lose("date-too-far", "event farther away than dates of vis go", `event ${event.id}`);
		return [];
	}
	const isBand = end !== void 0 && event.tags?.some((tag) => tag === "era" || tag === "background");
	const tags = event.tags?.filter((tag) => !isBand || tag !== "era" && tag !== "background");
	loseFields({
		...event,
		...tags === void 0 ? {} : { tags }
	}, isBand === true && event.importance === 1 ? [...KEPT, "importance"] : KEPT, notes);
	const tooltip = (dateText === "" ? "" : `<p>${escapeHtml(dateText)}</p>`) + text;
	return [{
		...ownFields(event, KNOWN, notes),
		id: event.id,
		content: escapeHtml(peer.text(event.title, `event ${event.id}`)),
		start: isoOf(start),
		end: end === void 0 ? void 0 : isoOf(end),
		type: isBand === true ? BACKGROUND : void 0,
		group: event.category,
		title: tooltip === "" ? void 0 : tooltip
	}];
}
/** Categories as groups; one that events have and the file does not declare too, since vis hides its items otherwise. */
function groupsOf(dataset, peer) {
	const labels = new Map(dataset.categories?.map(({ id, label }) => [id, peer.text(label, `category ${id}`)]));
	for (const { category } of dataset.events) if (category !== void 0 && !labels.has(category)) labels.set(category, category);
	return [...labels].map(([id, label], order) => ({
		id,
		content: escapeHtml(label),
		order
	}));
}
/** Items and, where there are categories, groups. Dates that a start and an end do not say whole have their words in the tooltip. */
var writeVis = (dataset, notes) => {
	const peer = createPeerWriter(dataset, notes);
	const items = dataset.events.flatMap((event) => {
		const prepared = peer.prepare(event);
		return prepared === void 0 ? [] : itemOf(prepared, peer, notes);
	});
	loseTop(dataset, [], notes);
	const groups = groupsOf(dataset, peer);
	const file = groups.length === 0 ? { items } : {
		items,
		groups
	};
	return `${JSON.stringify(file, void 0, 2)}\n`;
};
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
	},
	ics: {
		name: "iCalendar",
		extension: "ics",
		mediaType: "text/calendar",
		write: writeIcs
	},
	timelinejs: {
		name: "TimelineJS",
		extension: "json",
		mediaType: "application/json",
		write: writeTimelineJs
	},
	vis: {
		name: "vis-timeline",
		extension: "json",
		mediaType: "application/json",
		write: writeVis
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
init_notes();
init_read();
/** `readDataset`, and then what the linter says about what was read, in the same `problems` and with places as exact. */
function checkDataset(input, { now, ...options }) {
	const notes = createNotes(options.name ?? "");
	const result = readNoted(input, options, notes);
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
	const show = progress.ofFile(basename(name));
	const chunks = [];
	let size = 0;
	try {
		const total = file === "-" ? void 0 : statSync(file).size;
		if (total !== void 0 && total > MAX_BYTES) return tooLarge(name);
		for await (const chunk of file === "-" ? terminal.stdin() : createReadStream(file)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size > MAX_BYTES) return tooLarge(name);
			show(total === void 0 || total === 0 ? 0 : size / total);
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
// src/cli/printable.ts
/** Controls, what turns the writing direction around, and line separators. */
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** A text from outside on one line of a terminal: it moves no cursor, sets no colour and reorders nothing. */
var printable = (text) => text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
	const show = (what, share) => {
		if (!isWatched || now() - since < PATIENCE_MS) return;
		const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
		const bar = `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${what}`;
		if (bar === shown) return;
		shown = bar;
		err(`\r\u001b[K${bar}`);
	};
	return {
		show,
		ofFile: (name) => (share) => show(printable(TEXTS$1.reading(name)), share),
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
	const { byTime } = store;
	const rows = new Uint32Array(count);
	for (let i = 0, used = 0; used < count; i++) {
		const row = byTime[i];
		if (hasBit(bits, row)) rows[used++] = row;
	}
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
	if (values.length === 0) return counts;
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
		ids: {
			countries: ids.countries.list,
			actors: ids.actors.list,
			categories: ids.categories.list,
			series: ids.series.list,
			tags: ids.tags.list
		},
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
init_base();
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
	const countries = new Ids(ids.countries);
	return (mask) => {
		const known = tables.get(mask);
		if (known) return known;
		const lists = mask === ALL_ROLES && !repeats ? columns.countries : listsWithRoles(columns.countries, columns.roles, mask);
		const table = createTable(countries, lists);
		tables.set(mask, table);
		return table;
	};
}
function facetTables(built, countries) {
	const { columns, ids } = built;
	const ofColumn = (list, column) => createTable(new Ids(list), listsOfColumn(column, list.length));
	return {
		countries,
		actors: createTable(new Ids(ids.actors), columns.actors),
		categories: ofColumn(ids.categories, columns.category),
		series: ofColumn(ids.series, columns.series),
		tags: createTable(new Ids(ids.tags), columns.tags),
		status: ofColumn(STATUSES, columns.status)
	};
}
/** Columns and orders of a dataset as a reader leaves it: every date valid, every id unique. */
function prepareStore(dataset) {
	const built = buildColumns(dataset);
	return {
		...built,
		byTime: timeOrder(dataset, built.columns)
	};
}
/**
* Columns, orders and facet tables of a dataset. Row r is `dataset.events[r]`. Takes about 60 ms for 100,000 events,
* most of it `prepareStore`; search text and the like come on first use.
*/
function createStore(dataset, prepared = prepareStore(dataset)) {
	const { columns, categories, series, byTime } = prepared;
	const size = dataset.events.length;
	const rank = new Uint32Array(size);
	for (let place = 0; place < size; place++) rank[byTime[place]] = place;
	const withRoles = roleTables(prepared);
	const search = new Search(dataset);
	const readDate = createDateReader();
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
		facets: facetTables(prepared, withRoles(ALL_ROLES)),
		rowOf: (id) => (rows ??= new Map(dataset.events.map((event, row) => [event.id, row]))).get(id),
		dateOf: (row) => {
			const event = dataset.events[row];
			assert(event, `no row ${row}`);
			return readDate(event);
		},
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
	if (!input.ok) {
		progress.clear();
		printProblems([input.problem], terminal.err, { terminal });
		return 2;
	}
	const { name } = input;
	const result = readDataset(input.bytes, {
		...options,
		name,
		onProgress: progress.ofFile(name)
	});
	progress.clear();
	const code = report(name, result, args, terminal);
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
	if (!input.ok) {
		progress.clear();
		print([input.problem], args, terminal);
		return {
			problems: [input.problem],
			isReadable: false
		};
	}
	const { name, bytes } = input;
	const onProgress = progress.ofFile(name);
	const result = checkDataset(bytes, {
		...readOptionsOf(args),
		name,
		onProgress,
		now: terminal.now()
	});
	progress.clear();
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
