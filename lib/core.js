// \0rolldown/runtime.js
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
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
var MS_PER_MINUTE, MS_PER_HOUR, MS_PER_DAY, FAR_INSTANT, FAR_YEAR, civilOf, isLeapYear, two;
var init_civil = __esmMin((() => {
	MS_PER_MINUTE = 6e4;
	MS_PER_HOUR = 36e5;
	MS_PER_DAY = 864e5;
	FAR_INSTANT = 86e14;
	FAR_YEAR = 28e4;
	civilOf = (instant) => civilFromDays(Math.floor(clampFar(instant) / MS_PER_DAY));
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
	if (month === 0) return FORMS$1;
	return day === void 0 ? `write ${isoYear(year)}-${two(month)}` : ymd(year, month, Number(day));
}
/** What to write instead of a text that is not understood. Linear in the text's length. */
function fixFor$1(text) {
	for (const [pattern, advice] of RULES) {
		const match = pattern.exec(text);
		if (match !== null) return advice(...match.slice(1));
	}
	return FORMS$1;
}
var MONTHS, FORMS$1, isDay, write$1, RULES;
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
	FORMS$1 = "write the date as 2014, 2014-03 or 2014-03-18; 2014~ for about, 2014/2016 for a period";
	isDay = (year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	write$1 = (year, month, day) => `write ${isoDay({
		year,
		month,
		day
	})}`;
	RULES = [
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
	const span = spanOf$3({
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
/** First instant (UTC) of the unit that an instant lies in. Groups of years follow the written digits (1990s = 1990–1999). */
function startOf(unit, instant) {
	const at = clampFar(instant);
	if (unit === "hour") return Math.floor(at / MS_PER_HOUR) * MS_PER_HOUR;
	const days = Math.floor(at / MS_PER_DAY);
	if (unit === "day") return days * MS_PER_DAY;
	if (unit === "week") return (days - ((days + 3) % 7 + 7) % 7) * MS_PER_DAY;
	const { year, month } = civilOf(at);
	if (unit === "month") return instantOf(year, month, 1);
	if (unit === "quarter") return instantOf(year, month - (month - 1) % 3, 1);
	if (unit === "year") return instantOf(year, 1, 1);
	return instantOf(groupStart(year, YEARS[unit]), 1, 1);
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
// src/base/rng.ts
/**
* A seeded random number generator (mulberry32, Tommy Ettinger, public domain): numbers in [0, 1).
* For reproducible layouts, test data and benchmarks; never for secrets.
*/
function rng(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
var init_rng = __esmMin((() => {}));
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
/** Removes from `target` what is in `other`. Both must have the same length. */
function andNotInto(target, other) {
	for (let i = 0; i < target.length; i++) target[i] = target[i] & ~other[i];
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
	init_rng();
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
	const monthForm = once(() => format(MONTH));
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
	const pair = (value) => [...two(value)].map((digit) => digits().format(Number(digit))).join("");
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
var DAY$1, MONTH, cache$1, twin, at;
var init_names = __esmMin((() => {
	init_base();
	init_civil();
	DAY$1 = {
		day: "numeric",
		month: "long",
		year: "numeric"
	};
	MONTH = {
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
var init_year_words = __esmMin((() => {
	init_names();
	init_units();
}));
// src/time/part-words.ts
/** The part as a point of the calendar if it is a plain day, month or year; undefined for all vaguer ones. */
function pointOf(part) {
	const { precision, year, month, day } = part;
	if (year === void 0) return void 0;
	if (precision === "day") return {
		year,
		month,
		day
	};
	if (precision === "year" && Math.abs(year) > CLAMPED_YEAR) return { year };
	const [first, last] = [dayOf$1(part.earliest), dayOf$1(part.latest)];
	if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month ?? 1)) return void 0;
	if (precision === "month") return {
		year,
		month
	};
	const whole = first.month === 1 && last.month === 12;
	return precision === "year" && whole ? { year } : void 0;
}
/** The part in words without its qualifier: "5 October 2024", "1990s", "spring 2001", "between 10 and 19 June 2004". */
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
	const point = pointOf(part);
	if (point !== void 0) return names.point(point);
	return seasonWords(part, words, names) ?? betweenWords(part, words, names);
}
function seasonWords(part, words, names) {
	const season = part.precision === "season" ? seasonOf(part.month ?? 0) : void 0;
	if (season === void 0 || part.year === void 0) return void 0;
	return words.t({
		spring: "dateSpring",
		summer: "dateSummer",
		autumn: "dateAutumn",
		winter: "dateWinter",
		quarter: "dateQuarter",
		third: "dateThird",
		half: "dateHalf"
	}[season.name], {
		year: names.year(part.year),
		ordinal: names.ordinal(Math.max(1, season.number))
	});
}
/** Unspecified digits: a decade or century by its name, else the first and last day (or year) they can mean. */
function betweenWords(part, words, names) {
	const [first, last] = [civilOf(part.earliest), civilOf(part.latest)];
	const years = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
	if (first.year === 0 && last.year === 9999) {
		if (years) return words.t("dateYearNotKnown");
		if (part.month !== void 0 && part.month <= 12) return words.t("dateOfSomeYear", { date: names.withoutYear(part.month, part.day) });
	}
	const group = years ? groupWords(first.year, last.year, words) : void 0;
	if (group !== void 0) return group;
	const [start = "", end = ""] = sharedTexts(years ? [{ year: first.year }, { year: last.year }] : [first, last], names).texts;
	return words.t("dateBetween", {
		start,
		end
	});
}
/** The part in words with "about" and "uncertain". Seasons are vague by themselves: "about" only where the source says so. */
function partWords(part, words, options) {
	const plain = plainWords(part, words, options);
	const about = saysAbout(part) ? words.t("dateAbout", { date: plain }) : plain;
	return part.uncertain ? words.t("dateUncertain", { date: about }) : about;
}
/** Day, time and zone of a date-time on the clock asked for. Without zone or offset only its own clock is known. */
function shownClock(part, words, options) {
	const names = dateNames(words);
	const { clock = "place", readerZone } = options;
	const reader = clock === "reader" && readerZone !== void 0 && part.offset !== void 0 ? zoneOffset(part.earliest, readerZone) : void 0;
	const offset = clock === "place" ? part.offset : reader ?? 0;
	if (part.offset === void 0) return {
		day: names.point({
			year: part.year ?? 0,
			month: part.month,
			day: part.day
		}),
		time: names.clock(part.minutes ?? 0),
		zone: words.t("dateZoneLocal")
	};
	const local = part.earliest + Math.round((offset ?? 0) * MS_PER_MINUTE);
	const days = Math.floor(local / MS_PER_DAY);
	return {
		day: names.point(civilFromDays(days)),
		time: names.clock((local - days * MS_PER_DAY) / MS_PER_MINUTE),
		zone: reader !== void 0 && readerZone !== void 0 && readerZone !== "UTC" ? words.t("dateZoneNamed", { zone: zoneCity(readerZone) }) : offsetWords(offset ?? 0, words, names)
	};
}
function offsetWords(offset, words, names) {
	if (offset === 0) return words.t("dateZoneUtc");
	const size = Math.abs(Math.trunc(offset));
	const minutes = size % 60 === 0 ? "" : `:${names.clock(size % 60).slice(-2)}`;
	const text = `${offset < 0 ? "−" : "+"}${names.dayOnly(Math.floor(size / 60))}${minutes}`;
	return words.t("dateZoneOffset", { offset: text });
}
var CLAMPED_YEAR, dayOf$1, saysAbout, zoneCity;
var init_part_words = __esmMin((() => {
	init_civil();
	init_names();
	init_season();
	init_span_words();
	init_year_words();
	init_zone();
	CLAMPED_YEAR = 27e4;
	dayOf$1 = (instant) => civilOf(instant);
	saysAbout = (part) => part.approximate && (part.precision !== "season" || /[~%]$/.test(part.text));
	zoneCity = (zone) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}));
// src/time/set-words.ts
/** A set in words: "5 or 6 October 2024", "between 1667 and 1670", "1984 or earlier", "1960, 1961 and 1963". */
function setWords(date, words, options) {
	const oneOf = date.kind === "one-of";
	const texts = [...memberTexts(date.parts, words, options)];
	if (date.parts.length === 2 && date.parts[0]?.through === true) {
		const [start = "", end = ""] = texts;
		return words.t(oneOf ? "dateBetween" : "dateFromTo", {
			start,
			end
		});
	}
	const members = joinRuns(date.parts, texts, words);
	const [first = "", last = ""] = [members[0], members.at(-1)];
	if (date.openStart) members[0] = words.t(oneOf ? "dateOrEarlier" : "dateAndEarlier", { date: first });
	else if (date.openEnd) members[members.length - 1] = words.t(oneOf ? "dateOrLater" : "dateAndLater", { date: last });
	return members.length === 1 ? members[0] ?? "" : words.list(members, oneOf ? "disjunction" : "conjunction");
}
/** The members in words; what all of them share is said once, unless a sign belongs to one of them. */
function memberTexts(parts, words, options) {
	const points = parts.map(pointOf).filter((point) => point !== void 0);
	if (parts.every((part) => !part.approximate && !part.uncertain) && points.length === parts.length) return sharedTexts(points, dateNames(words)).texts;
	return parts.map((part) => partWords(part, words, options));
}
/** One text per date or run: "1667 to 1670". */
function joinRuns(parts, texts, words) {
	const members = [];
	let start;
	texts.forEach((text, i) => {
		if (parts[i]?.through === true) start = text;
		else {
			members.push(start === void 0 ? text : words.t("dateRun", {
				start,
				end: text
			}));
			start = void 0;
		}
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
	if (pointOf(part) === void 0) return text;
	if (part.precision === "month") return words.t("dateDayNotKnown", { date: text });
	return part.precision === "year" ? words.t("dateMonthNotKnown", { date: text }) : text;
}
function intervalWords(date, words, options) {
	const { start, end } = date;
	if (start === void 0 || end === void 0) {
		const part = start ?? end;
		if (part === void 0) return "";
		const text = partWords(part, words, options);
		const key = date.openEnd ? "dateSince" : date.openStart ? "dateUntil" : date.unknownEnd ? "dateEndNotKnown" : "dateStartNotKnown";
		return words.t(key, { date: text });
	}
	const text = closedWords(start, end, words, options);
	if (start.uncertain && end.uncertain) return words.t("dateUncertain", { date: text });
	if (start.uncertain) return words.t("dateStartUncertain", { date: text });
	return end.uncertain ? words.t("dateEndUncertain", { date: text }) : text;
}
/** Both ends, without their uncertainty, which stands after the whole. */
function closedWords(start, end, words, options) {
	if (start.text === end.text) return partWords({
		...start,
		uncertain: false
	}, words, options);
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
	const [from, to] = [pointOf(start), pointOf(end)];
	if (from && to && !saysAbout(start) && !saysAbout(end)) {
		const { texts, shared } = sharedTexts([from, to], dateNames(words));
		const [a = "", b = ""] = texts;
		const years = from.month === void 0 && to.month === void 0;
		const tight = short && (shared === "month" || shared === "era" || years);
		return words.t(tight ? "dateRangeTight" : range, {
			start: a,
			end: b
		});
	}
	const text = (part) => {
		const plain = plainWords(part, words, options);
		return saysAbout(part) ? words.t("dateAbout", { date: plain }) : plain;
	};
	return words.t(range, {
		start: text(start),
		end: text(end)
	});
}
var init_date_words = __esmMin((() => {
	init_names();
	init_part_words();
	init_set_words();
	init_span_words();
}));
// src/time/axis-rows.ts
/** The finest row whose minor cells are wide enough. `hours` allows the row of hours. */
function axisRow(msPerPx, hours) {
	for (const [row, [minor, width, major]] of TABLE.entries()) if (minor === "hour") {
		const step = HOURS.find((count) => count * UNIT_MS.hour >= width * msPerPx);
		if (hours && step !== void 0) return {
			row,
			minor,
			step,
			major
		};
	} else if (UNIT_MS[minor] >= width * msPerPx) return {
		row,
		minor,
		step: 1,
		major
	};
	const { row, minor, width } = YEARS_ROW;
	return {
		row,
		minor,
		step: niceStep(width * msPerPx / UNIT_MS.year),
		major: void 0
	};
}
/** The least of 1, 2, 5 × 10ⁿ that is not under `least`. */
function niceStep(least) {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
	return ([
		1,
		2,
		5,
		10
	].find((f) => f * power >= least * (1 - 1e-9)) ?? 10) * power;
}
var TABLE, YEARS_ROW, HOURS;
var init_axis_rows = __esmMin((() => {
	init_units();
	TABLE = [
		[
			"hour",
			44,
			"day"
		],
		[
			"day",
			22,
			"month"
		],
		[
			"month",
			18,
			"year"
		],
		[
			"quarter",
			26,
			"year"
		],
		[
			"year",
			36,
			"decade"
		],
		[
			"decade",
			44,
			"century"
		],
		[
			"century",
			48,
			"millennium"
		]
	];
	YEARS_ROW = {
		row: TABLE.length,
		minor: "year",
		width: 56
	};
	HOURS = [
		1,
		3,
		6,
		12
	];
}));
// src/time/axis.ts
/**
* The two tiers of the axis for a window drawn `widthPx` wide: the finest row of the table in VISUAL 5 that fits.
* Cells are whole units, tile the time axis without gap or overlap, and all of them touch the window. They follow
* UTC. There is no year 0. Costs one Intl call per visible cell.
* @param options.hours whether some event in view has a clock time; else days are the finest row
*/
function axisTiers(window, widthPx, words, options) {
	const msPerPx = (window.end - window.start) / Math.max(1, widthPx);
	const row = axisRow(msPerPx, options.hours);
	const names = dateNames(words);
	const minor = cells(window, stepStart(row), stepNext(row), labelOf$1(row.minor, words, names, UNIT_MS.month / msPerPx >= 30));
	const { major } = row;
	if (major === void 0) return {
		row: row.row,
		minor,
		major: []
	};
	const majors = cells(window, (at) => startOf(major, at), (start) => addUnits(major, start, 1), labelOf$1(major, words, names, true, true));
	return {
		row: row.row,
		minor,
		major: majors
	};
}
function cells(window, startAt, next, label) {
	const all = [];
	let start = startAt(window.start);
	while (start < window.end && all.length < MAX_CELLS) {
		const end = next(start);
		if (!(end > start)) break;
		all.push({
			start,
			end,
			...label(start)
		});
		start = end;
	}
	return all;
}
/** Where the minor cell that an instant lies in begins. */
function stepStart({ minor, step }) {
	if (step === 1) return (at) => startOf(minor, at);
	if (minor === "hour") {
		const ms = step * UNIT_MS.hour;
		return (at) => Math.floor(at / ms) * ms;
	}
	return (at) => instantOf(stepYear(civilOf(at).year, step), 1, 1);
}
function stepNext({ minor, step }) {
	if (step === 1 || minor === "hour") return (start) => addUnits(minor, start, step);
	return (start) => {
		const year = stepYear(civilOf(start).year, step);
		const next = (year === 1 ? 0 : year < 1 ? year - 1 : year) + step;
		return instantOf(next < 0 ? next + 1 : Math.max(1, next), 1, 1);
	};
}
function labelOf$1(unit, words, names, monthNames, major = false) {
	const same = (label) => ({
		label,
		name: label
	});
	const year = (start) => civilOf(start).year;
	switch (unit) {
		case "hour": return (start) => hourLabel(start, words, names);
		case "day": return (start) => {
			const day = civilOf(start);
			const name = names.point(day);
			return {
				label: major ? name : names.dayOnly(day.day),
				name
			};
		};
		case "month": return (start) => {
			const { year: y, month } = civilOf(start);
			const name = names.point({
				year: y,
				month
			});
			if (major) return same(name);
			return {
				label: monthNames ? names.monthShort(month) : names.monthNarrow(month),
				name
			};
		};
		case "quarter": return (start) => quarterLabel(start, words, names);
		case "decade": return (start) => same(decadeWords(year(start), words));
		case "century": return (start) => same(centuryWords(year(start), words));
		case "millennium": return (start) => same(millenniumWords(year(start), words));
		default: return (start) => same(names.year(year(start)));
	}
}
function hourLabel(start, words, names) {
	const sinceMidnight = start - Math.floor(start / MS_PER_DAY) * MS_PER_DAY;
	const label = names.clock(sinceMidnight / MS_PER_MINUTE);
	return {
		label,
		name: words.t("axisHourName", {
			date: names.point(civilOf(start)),
			time: label
		})
	};
}
function quarterLabel(start, words, names) {
	const { year, month } = civilOf(start);
	const number = (month - 1) / 3 + 1;
	return {
		label: words.t("axisQuarter", { number }),
		name: words.t("axisQuarterName", {
			ordinal: names.ordinal(number),
			year: names.year(year)
		})
	};
}
var MAX_CELLS, stepYear;
var init_axis = __esmMin((() => {
	init_axis_rows();
	init_civil();
	init_names();
	init_units();
	init_year_words();
	MAX_CELLS = 4e3;
	stepYear = (year, step) => year >= 1 ? Math.max(1, Math.floor(year / step) * step) : 1 - Math.ceil((1 - year) / step) * step;
}));
// src/time/index.ts
var init_time = __esmMin((() => {
	init_civil();
	init_edtf();
	init_precision();
	init_units();
	init_zone();
	init_base();
	init_date_words();
	init_part_words();
	init_names();
	init_span_words();
	init_year_words();
	init_axis();
}));
// src/words/en/axis.ts
init_time();
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
	dateYearNotKnown: "year not known",
	dateOfSomeYear: "{date}, year not known",
	dateFromTo: "from {start} to {end}",
	dateBetween: "between {start} and {end}",
	dateRun: "{start} to {end}",
	dateRangeTight: "{start}–{end}",
	dateRangeWide: "{start} – {end}",
	dateSince: "since {date}",
	dateUntil: "until {date}",
	dateEndNotKnown: "from {date}, end not known",
	dateStartNotKnown: "to {date}, start not known",
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
var quote, anyOf$1, ids, plainText, countries, date$1, lang, src, VIEW_FIELDS;
var init_view_fields = __esmMin((() => {
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
	countries = list((item, complain) => {
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
		countries,
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
// src/model/country-names.ts
function namesOf(lang) {
	const known = displayNames.get(lang);
	if (known !== void 0) return known;
	const options = {
		type: "region",
		fallback: "code"
	};
	const [names] = [lang, "en"].flatMap((tag) => {
		try {
			return [new Intl.DisplayNames([tag, "en"], options)];
		} catch {
			return [];
		}
	});
	const found = names ?? new Intl.DisplayNames("en", options);
	displayNames.set(lang, found);
	return found;
}
/** The name of a country, of the EU or of a former country in a language (English where we have none); the code itself if unknown. */
function countryName(code, lang) {
	if (isFormer(code)) {
		const names = FORMER[code].split("|");
		return names[LANGS.indexOf(lang.toLowerCase().split("-", 1)[0] ?? "")] ?? names[0] ?? code;
	}
	if (!/^[A-Z]{2}$/.test(code)) return code;
	return namesOf(lang).of(code) ?? code;
}
var LANGS, FORMER, displayNames, isFormer;
var init_country_names = __esmMin((() => {
	LANGS = "en uk ru de fr es pl tr ar zh".split(" ");
	FORMER = {
		SU: "Soviet Union|Радянський Союз|Советский Союз|Sowjetunion|Union soviétique|Unión Soviética|Związek Radziecki|Sovyetler Birliği|الاتحاد السوفيتي|苏联",
		YU: "Yugoslavia|Югославія|Югославия|Jugoslawien|Yougoslavie|Yugoslavia|Jugosławia|Yugoslavya|يوغوسلافيا|南斯拉夫",
		DD: "East Germany|Східна Німеччина|Восточная Германия|DDR|Allemagne de l’Est|Alemania Oriental|Niemcy Wschodnie|Doğu Almanya|ألمانيا الشرقية|东德",
		CS: "Czechoslovakia|Чехословаччина|Чехословакия|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia|Czechosłowacja|Çekoslovakya|تشيكوسلوفاكيا|捷克斯洛伐克",
		CSXX: "Serbia and Montenegro|Сербія і Чорногорія|Сербия и Черногория|Serbien und Montenegro|Serbie-et-Monténégro|Serbia y Montenegro|Serbia i Czarnogóra|Sırbistan-Karadağ|صربيا والجبل الأسود|塞尔维亚和黑山",
		YD: "South Yemen|Південний Ємен|Южный Йемен|Südjemen|Yémen du Sud|Yemen del Sur|Jemen Południowy|Güney Yemen|اليمن الجنوبي|南也门",
		VD: "North Vietnam|Північний В’єтнам|Северный Вьетнам|Nordvietnam|Viêt Nam du Nord|Vietnam del Norte|Wietnam Północny|Kuzey Vietnam|فيتنام الشمالية|北越",
		ZR: "Zaire|Заїр|Заир|Zaire|Zaïre|Zaire|Zair|Zaire|زائير|扎伊尔"
	};
	displayNames = /* @__PURE__ */ new Map();
	isFormer = (code) => Object.hasOwn(FORMER, code);
}));
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
	for (const entry of ALIASES$1.split(";")) {
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
var ALPHA_3, ALIASES$1, CS_REUSED, key, cache;
var init_resolve = __esmMin((() => {
	init_base();
	init_codes();
	ALPHA_3 = "ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHSBTNBVTBWABLRBLZCANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUESTEGYESHERIESPETHFINFJIFLKFSMFROFRAGABGBRGRDGEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITAJEYJAMJORJPNKENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAMNCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRTPLWPRYQATREUROUSRBRUSRWASAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKMTUNTONTURTTOTUVTWNTZAUKRUGAUMIUSAURYUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMMYTZAFZMBZWE";
	ALIASES$1 = "SU:ussr,soviet union,sun,cccp,ссср;YU:yugoslavia,yug;DD:east germany,gdr,ddr,german democratic republic;CS:czechoslovakia,csk,tch;CSXX:serbia and montenegro,scg;YD:south yemen,ymd,pdry;VD:north vietnam,vdr;ZR:zaire,zar;EU:european union,eur;XK:kosovo,xkx,kos;RU:russian federation;US:united states of america,america,u.s.,u.s.a.;GB:uk,u.k.,great britain,britain;CZ:czech republic;TR:turkey;CI:ivory coast,cote d ivoire;MK:macedonia;SZ:swaziland;CV:cape verde;MM:burma;NL:holland;VA:vatican,holy see;TL:east timor;KP:dprk;KR:republic of korea;SY:syrian arab republic;MD:republic of moldova;IR:islamic republic of iran;PS:palestine,state of palestine;BO:bolivia;VN:viet nam;CD:dr congo,drc,democratic republic of the congo;CG:republic of the congo,congo;DE:west germany,federal republic of germany,frg;CN:people s republic of china,prc;TW:republic of china;BA:bosnia;LA:lao;BN:brunei darussalam;AE:uae";
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
	init_country_names();
	init_resolve();
	init_url();
	init_ids();
}));
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
var COLUMNS, NUMBERED, isKnown, ALIASES, plain, canonicalName, namesColumn, namesEvents;
var init_csv_columns = __esmMin((() => {
	init_drafts();
	COLUMNS = "id date end title label summary countries actors category tags series series_number place lat lon importance status timezone".split(" ");
	NUMBERED = /^(source_(?:url|title|publisher|date|archive)|media_(?:url|alt|credit))(?:_([2-9]|[1-9]\d))?$/;
	isKnown = (name) => COLUMNS.includes(name) || NUMBERED.test(name);
	ALIASES = new Map(Object.entries({
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
	canonicalName = (header) => ALIASES.get(plain(header)) ?? plain(header);
	namesColumn = (header) => isKnown(canonicalName(header));
	namesEvents = (line) => line.split(/[,;\t|]/).map((cell) => canonicalName(cell.replace(/"/g, ""))).some((name) => name === "date" || name === "title");
}));
// src/formats/registry.ts
var firstLine, FORMATS;
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
}));
// src/formats/checks.ts
/** Runs a check one step further in. */
function inside(at, step, check, value) {
	at.path.push(step);
	const result = check(value, at);
	at.path.pop();
	return result;
}
var nameAt, refuse, isObject, string, shortString, text, fullText, number, finite, oneOf, url, listOf$1, record;
var init_checks = __esmMin((() => {
	init_model();
	init_drafts();
	nameAt = ({ path }) => String(path.findLast((step) => typeof step === "string") ?? "file");
	refuse = (at, draft) => {
		at.report({
			severity: at.severity,
			...draft
		});
	};
	isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	string = (value, at) => {
		if (typeof value === "string") return value;
		if (typeof value !== "number") return refuse(at, wrongType(nameAt(at), "a text", value));
		at.report(wrongType(nameAt(at), `"${value}" as a text`, value));
		return String(value);
	};
	shortString = (length) => (value, at) => {
		const text = string(value, at);
		if (typeof text !== "string") return void 0;
		if (text === "") return refuse(at, missing(nameAt(at)));
		return text.length <= length ? text : refuse(at, tooLong(nameAt(at), length, text));
	};
	text = (value, at) => {
		if (!isObject(value)) return string(value, at);
		const entries = Object.entries(value).map(([lang, entry]) => [lang, inside(at, lang, string, entry)]);
		if (entries.every(([lang, entry]) => entry === value[lang])) return value;
		return Object.fromEntries(entries.filter(([, entry]) => entry !== void 0));
	};
	fullText = (value, at) => {
		const checked = text(value, at);
		return (isObject(checked) ? Object.values(checked).every((entry) => entry === "") : typeof checked === "string" && checked.trim() === "") ? refuse(at, missing(nameAt(at))) : checked;
	};
	number = (low, high, isWhole = false) => (value, at) => typeof value === "number" && value >= low && value <= high && (!isWhole || Number.isInteger(value)) ? value : refuse(at, outOfRange(nameAt(at), low, high, value));
	finite = (value, at) => typeof value === "number" && Number.isFinite(value) ? value : refuse(at, wrongType(nameAt(at), "a number", value));
	oneOf = (values) => (value, at) => values.includes(value) ? value : refuse(at, notInList(nameAt(at), values, value));
	url = (value, at) => typeof value === "string" && safeUrl(value) !== void 0 ? value : refuse(at, badUrl(value));
	listOf$1 = (check) => (value, at) => {
		if (!Array.isArray(value)) return refuse(at, wrongType(nameAt(at), "a list", value));
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
			refuse(at, wrongType(nameAt(at), "an object", value));
			at.severity = before;
			return;
		}
		const out = { ...value };
		let isWhole = true;
		for (const name of required) if (value[name] === void 0 || value[name] === null) {
			inside(at, name, () => refuse(at, missing(name)), void 0);
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
		role: oneOf(ROLES)
	}, ["code"]);
	const country = (value, at) => isObject(value) ? withRole(value, at) : code(value, at);
	const role = record({
		title: text,
		date,
		of: string,
		to: string,
		sources: listOf$1(source)
	}, ["title", "date"]);
	const fields = {
		id,
		title: fullText,
		timezone: string,
		label: text,
		summary: text,
		countries: listOf$1(country),
		actors: listOf$1(string),
		category: string,
		tags: listOf$1(string),
		series: record({
			id,
			number: finite
		}, ["id"]),
		place,
		importance: number(1, 5, true),
		status: oneOf(STATUSES),
		sources: listOf$1(source),
		media: listOf$1(media),
		accounts: listOf$1(account),
		links: listOf$1(link)
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
			kind: oneOf(ACTOR_KINDS),
			country: code,
			roles: listOf$1(role),
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
	const checked = inside(at, key, listOf$1(check), value);
	return Array.isArray(checked) ? checked : [];
}
var id, dateIn, date, source, media, place, account, link, category, series, correction, topText, topString, notAnObject;
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
	place = record({
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
		rel: oneOf(RELATIONS),
		event: id
	}, ["rel", "event"]);
	category = record({
		id,
		label: text,
		shape: oneOf(SHAPES),
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
	if (name === "url" || name === "archive") return isUrl(cell) ? void 0 : badUrl(cell);
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
var splitList, PLAIN_URL, isUrl;
var init_csv_lists = __esmMin((() => {
	init_model();
	init_time();
	init_countries();
	init_drafts();
	splitList = (cell) => cell.includes(";") ? cell.split(";").map((item) => item.trim()).filter((item) => item !== "") : [cell];
	PLAIN_URL = /^https?:\/\/[a-z][a-z0-9.-]{0,250}[a-z](?:[/?#]|$)/;
	isUrl = (text) => PLAIN_URL.test(text) || safeUrl(text) !== void 0;
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
function without$1(event, header) {
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
	const bare = without$1(event, EVENT_JSON);
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
	const events = rows.map((row, i) => completed(without$1(row, DATASET_JSON), checks.event, (draft) => report(i, draft, [])));
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
var print = ({ headers, rows }, end) => [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ""))].map((cells) => cells.map(quoted).join(",") + end).join("");
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
	return print({
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
	return `\ufeff${print({
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
function partsOf$2(store, view) {
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
	const parts = partsOf$2(store, view);
	return parts.rows ??= rowsInTimeOrder(store, parts.all);
}
// src/store/facets.ts
init_base();
/** Per choice: what is added to `shown` when the choice is. With nothing chosen the first choice replaces all of it. */
var combine = (question, added, having) => {
	const already = question.ids.length === 0 ? 0 : question.shownCount;
	const counts = new Uint32Array(added.length);
	for (let i = 0; i < added.length; i++) counts[i] = question.chosen[i] === 1 ? having[i] : already + added[i];
	return counts;
};
/** Choices that widen: any of them is enough. */
function countAny(table, question) {
	if (!question.own) return table.tally(question.base);
	const outside = andNotInto(question.base.slice(), question.own);
	return combine(question, table.tally(outside), table.tally(question.shown));
}
/**
* Match "only": a row comes in with country c if c is the one outsider in it. `restricted` is the table of the
* chosen roles: somebody of the row must hold one of them, and then it is c or a chosen country.
*/
function countOnly(store, restricted, question) {
	const { offset, values } = store.facets.countries.lists;
	const { offset: held } = restricted.lists;
	const added = new Uint32Array(restricted.ids.length);
	for (let w = 0; w < question.base.length; w++) {
		let word = question.base[w];
		while (word !== 0) {
			const row = (w << 5) + 31 - Math.clz32(word & -word);
			word &= word - 1;
			if (held[row] === held[row + 1]) continue;
			let outsiders = 0;
			let last = 0;
			for (let i = offset[row], end = offset[row + 1]; i < end; i++) {
				const country = values[i];
				if (question.chosen[country] === 1) continue;
				outsiders++;
				last = country;
			}
			if (outsiders === 1) added[last] = added[last] + 1;
		}
	}
	return combine(question, added, restricted.tally(question.shown));
}
function countFacet(store, view, facet) {
	const { each, all, count } = partsOf$2(store, view);
	const table = facet === "countries" ? store.countriesWithRoles(view.roles) : store.facets[facet];
	const base = fullBits(store.size);
	for (const [name, bits] of each) if (name !== facet) andInto(base, bits);
	const ids = view[facet];
	const question = {
		base,
		shown: all,
		shownCount: count,
		chosen: chosenMask(table, ids),
		ids,
		own: each.get(facet)
	};
	const match = facet === "countries" ? view.match : "any";
	const counts = match === "all" ? table.tally(all) : match === "only" ? countOnly(store, table, question) : countAny(table, question);
	const result = /* @__PURE__ */ new Map();
	for (let i = 0; i < table.ids.length; i++) result.set(table.ids[i], counts[i]);
	for (const id of ids) if (!result.has(id)) result.set(id, 0);
	return result;
}
/**
* For every choice of every facet how many events are shown once it is added to the view; for a chosen one, how
* many of those shown have it. O(entries of the rows that the other filters leave), whatever the number of choices.
*/
function facets(store, view, _asOf) {
	const counts = FACETS.map((facet) => [facet, countFacet(store, view, facet)]);
	return Object.fromEntries(counts);
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
function spanOf$2(date) {
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
	const { startLatest, endEarliest } = spanOf$2(date);
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
function spanOf$1({ earliest, latest }, rows) {
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
		extent: spanOf$1(columns, byTime),
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
// src/layout/metrics.ts
/** Lengths of the picture in px (docs/design: VISUAL 3 to 6). */
var M = {
	/** Between the plot and the drawing's edge, so that a mark at the window's end stays whole. */
	inset: 10,
	gutter: 156,
	gutterFrom: 600,
	flag: 26,
	strip: 34,
	laneStrip: 42,
	axis: 38,
	barHeight: 20,
	barPitch: 27,
	/** Rows of bars: three on a low picture, six at most; the share of the height they may take. */
	barRows: [3, 6],
	barShare: .22,
	barMin: 6,
	threadPitch: 40,
	threadMax: 5,
	foldHeight: 24,
	foldWidth: 120,
	laneMax: 60,
	/** Lowest label above the spine, label to label sideways and above each other, leader to its text, leader to another text. */
	base: 17,
	gapX: 9,
	gapY: 8,
	leaderGap: 6,
	leaderPad: 4,
	lineMax: 240,
	wrapMax: 160,
	wrapFrom: 72,
	column: 10,
	perColumn: 3,
	slot: 10,
	pillWidth: 44,
	pillHeight: 30,
	/** Columns under one pill: 50 px hold its 44. */
	pillColumns: 5,
	bin: 4,
	binHeight: 28,
	near: 10
};
// src/layout/sorted.ts
init_base();
/** The values of a column for some rows, in their order. */
function pick(column, rows) {
	const values = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) values[i] = column[rows[i]];
	return values;
}
/** Sorts rows by a column; free where they are in order already. Equal keys keep the order given. */
function sortedBy(rows, column) {
	const keys = pick(column, rows);
	if (isAscending(keys)) return {
		rows,
		keys
	};
	const order = new Uint32Array(rows.length);
	for (let i = 0; i < order.length; i++) order[i] = i;
	order.sort((a, b) => compare(keys[a], keys[b]) || a - b);
	const sorted = order.map((i) => rows[i]);
	return {
		rows: sorted,
		keys: pick(column, sorted)
	};
}
function isAscending(keys) {
	for (let i = 1; i < keys.length; i++) if (keys[i] < keys[i - 1]) return false;
	return true;
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** First place whose key is ≥ `key`. */
var firstAt = (sorted, key) => lowerBound(0, sorted.keys.length, key, (i) => sorted.keys[i]);
/** The rows with from ≤ key < to. */
function sliceOf(sorted, from, to) {
	const [first, last] = [firstAt(sorted, from), firstAt(sorted, to)];
	return {
		rows: sorted.rows.subarray(first, last),
		keys: sorted.keys.subarray(first, last)
	};
}
/** How many of ascending keys lie in each of `count` cells of `width` from `start` on. O(count · log n). */
function countCells(keys, start, width, count) {
	const counts = new Uint32Array(count);
	const keyAt = (i) => keys[i];
	let from = lowerBound(0, keys.length, start, keyAt);
	for (let cell = 0; cell < count; cell++) {
		const to = lowerBound(from, keys.length, start + (cell + 1) * width, keyAt);
		counts[cell] = to - from;
		from = to;
	}
	return counts;
}
// src/layout/axis.ts
init_time();
var LABEL_LEAST = 34;
var PAD$1 = 5;
/** The two tiers in px. Major labels stick to the plot's edge and are left out where the cell is under 34 wide. */
function axisIn(input, index, frame, y) {
	const { clocks } = index;
	const hours = (clocks.keys[firstAt(clocks, frame.window.start)] ?? Infinity) < frame.window.end;
	const tiers = axisTiers(frame.window, frame.right - frame.left, input.words, { hours });
	return {
		y,
		height: M.axis,
		row: tiers.row,
		minor: tiers.minor.map((cell) => minorMark(input, frame, cell)),
		major: tiers.major.map((cell) => majorMark(input, frame, cell))
	};
}
function edges(frame, cell) {
	const clip = (x) => Math.max(frame.left, Math.min(frame.right, x));
	return [clip(frame.x(cell.start)), clip(frame.x(cell.end))];
}
/** Minor labels stand in the middle of the whole cell, or not at all. */
function minorMark(input, frame, cell) {
	const [x0, x1] = edges(frame, cell);
	const half = input.measureText(cell.label, "axisMinor") / 2;
	const middle = (frame.x(cell.start) + frame.x(cell.end)) / 2;
	const fits = cell.label !== "" && middle - half >= frame.left && middle + half <= frame.right;
	return {
		...cell,
		x0,
		x1,
		labelX: fits ? middle - half : void 0
	};
}
function majorMark(input, frame, cell) {
	const [x0, x1] = edges(frame, cell);
	const room = Math.max(LABEL_LEAST, input.measureText(cell.label, "axisMajor") + PAD$1);
	return {
		...cell,
		x0,
		x1,
		labelX: cell.label !== "" && x1 - x0 >= room ? x0 + PAD$1 : void 0
	};
}
// src/layout/frame.ts
var OUTSIDE = 4e3;
function frameOf(window, left, right, selected, focused) {
	const scale = (window.end - window.start) / (right - left);
	const x = (instant) => Math.max(left - OUTSIDE, Math.min(right + OUTSIDE, left + (instant - window.start) / scale));
	return {
		window,
		scale,
		left,
		right,
		selected,
		focused,
		x
	};
}
/** Whether a row's date touches a window, certainly or possibly. */
var touches = (index, row, window) => index.since(row) < window.end && index.until(row) >= window.start;
// src/layout/geometry.ts
var FIELD_LEAST = 96;
/** Of the highest label, a gap included. */
var LABEL_HEIGHT = 62;
/** Least and greatest label field of a lane, and how many lanes have one whatever the height. */
var LANE_FIELD = [88, 170];
var LANES_WITH_FIELD = [2, 4];
/** Divides the height: without lanes the field, the spine and the axis under it; with lanes the axis on top. */
function geometryOf(input, index) {
	const left = input.lanes !== "none" && input.width >= M.gutterFrom ? M.gutter : M.inset;
	const right = Math.max(left + 40, input.width - M.inset);
	const below = belowHeight(index, input.height);
	return input.lanes === "none" ? onlyLane$1(input, index, {
		left,
		right
	}, below) : manyLanes(input, index, {
		left,
		right
	}, below);
}
/** How many rows of bars a picture of that height has. */
function barRowsOf(height) {
	const [least, most] = M.barRows;
	return Math.max(least, Math.min(most, Math.round(height * M.barShare / M.barPitch)));
}
/** A guess at the room that bars and threads want; the real one follows the resolution level. */
function belowHeight(index, height) {
	return Math.min(barRowsOf(height), index.ranges.rows.length) * M.barPitch + Math.min(M.threadMax, index.threads.length) * M.threadPitch + 30;
}
function onlyLane$1(input, index, edges, below) {
	const share = input.height - M.flag - M.strip - M.axis - below;
	const wanted = Math.max(input.height * .45, Math.min(share, input.height * .6));
	const labels = (index.spine[0]?.rows.length ?? 0) + (index.extra[0]?.rows.length ?? 0);
	const field = Math.round(Math.max(labels === 0 ? 0 : FIELD_LEAST, Math.min(wanted, labels * LABEL_HEIGHT)));
	const spineY = M.flag + field;
	const value = index.plan.lanes[0];
	const lane = {
		id: "",
		name: "",
		count: value?.count ?? 0,
		total: value?.total ?? 0,
		y: 0,
		height: spineY + M.strip,
		spineY,
		stripY: spineY + 3,
		stripHeight: M.strip - 2,
		labelTop: M.flag
	};
	const axisY = spineY + M.strip + 3;
	return {
		...edges,
		axisY,
		lanes: [lane],
		barsY: axisY + M.axis + 12
	};
}
function manyLanes(input, index, edges, below) {
	const values = index.plan.lanes;
	const axisY = M.flag;
	const top = axisY + M.axis;
	const strip = M.laneStrip;
	const spare = input.height - top - below - values.length * strip;
	const [least, most] = LANE_FIELD;
	const chosen = input.lanes === "country" ? input.chosen.length : 0;
	const [few, many] = LANES_WITH_FIELD;
	const wanted = Math.max(Math.floor(spare / least), few, Math.min(many, chosen));
	const withField = Math.min(values.length, wanted);
	const field = Math.floor(Math.max(least, Math.min(most, spare / Math.max(1, withField))));
	let y = top;
	const lanes = values.map((value, i) => {
		const labels = i < withField ? field : 0;
		const spineY = y + labels + 5;
		const lane = {
			...value,
			y,
			height: labels + strip,
			spineY,
			stripY: spineY + 3,
			stripHeight: strip - 10,
			labelTop: labels > 0 ? y + 4 : spineY
		};
		y += lane.height;
		return lane;
	});
	return {
		...edges,
		axisY,
		lanes,
		barsY: y + 12
	};
}
// src/layout/status.ts
init_model();
init_time();
var statusOf = (store, row) => STATUSES[store.columns.status[row] ?? 0] ?? "occurred";
var precisionOf = (store, row) => PRECISIONS[store.columns.precision[row] ?? 1] ?? "day";
var hasFlag = (store, row, flag) => ((store.columns.flags[row] ?? 0) & flag) !== 0;
// src/layout/bars.ts
init_time();
var SPARE = 14;
var PAD = 8;
var UNKNOWN_FADE = 24;
/** Where a range's bar begins and ends, ms; ±Infinity where it is open. */
function spanOf(input, index, row, scale) {
	const { columns } = input.store;
	const has = (flag) => hasFlag(input.store, row, flag);
	let start = index.since(row);
	let end = index.until(row);
	if (has(Flag.unknownEnd)) end = (columns.startLatest[row] ?? start) + UNKNOWN_FADE * scale;
	if (has(Flag.unknownStart)) start = (columns.endEarliest[row] ?? end) - UNKNOWN_FADE * scale;
	return [start, end];
}
/** First-fit by importance, then start, over the whole filtered dataset: independent of the window. */
function packBars(input, index, scale, widthOf) {
	const packed = Array.from({ length: barRowsOf(input.height) }, () => ({
		starts: [],
		ends: [],
		rows: []
	}));
	const right = /* @__PURE__ */ new Set();
	const folded = [];
	for (const row of index.rangeOrder) {
		const [start, until] = spanOf(input, index, row, scale);
		const end = Math.max(until, start + M.barMin * scale);
		if (roomFor(packed, start, end, scale) === void 0) {
			folded.push(row);
			continue;
		}
		const text = end - start < 400 * scale ? widthOf(row) : 0;
		const inside = text + SPARE <= (end - start) / scale;
		const wide = end + (text + PAD) * scale;
		if (!inside && fit(packed, row, start, wide, scale)) right.add(row);
		else fit(packed, row, start, end, scale);
	}
	return {
		rows: packed.filter(({ rows }) => rows.length > 0).map(({ rows, starts }) => ({
			rows: Uint32Array.from(rows),
			keys: Float64Array.from(starts)
		})),
		right,
		loose: packed.flatMap(({ rows }) => rows.filter((row) => isLoose(input, row))),
		folded: Uint32Array.from(folded)
	};
}
var isLoose = (input, row) => hasFlag(input.store, row, Flag.unknownStart | Flag.unknownEnd);
/** The uppermost row with room for a bar, and its place in it. */
function roomFor(packed, start, end, scale) {
	const gap = 4 * scale;
	for (const line of packed) {
		const { starts, ends } = line;
		let at = 0;
		for (let high = starts.length; at < high;) {
			const mid = at + high >>> 1;
			if (starts[mid] < start) at = mid + 1;
			else high = mid;
		}
		if (at > 0 && ends[at - 1] + gap > start) continue;
		if (at < starts.length && end + gap > starts[at]) continue;
		return {
			line,
			at
		};
	}
}
function fit(packed, row, start, end, scale) {
	const room = roomFor(packed, start, end, scale);
	if (room === void 0) return false;
	const { line, at } = room;
	line.starts.splice(at, 0, start);
	line.ends.splice(at, 0, end);
	line.rows.splice(at, 0, row);
	return true;
}
/** The bars of a window. Work is proportional to the bars in view. */
function barsIn(input, index, bars, frame, top) {
	const found = [];
	bars.rows.forEach((line, i) => {
		const y = top + i * M.barPitch;
		for (let at = Math.max(0, firstAt(line, frame.window.start) - 1); at < line.rows.length; at++) {
			if (line.keys[at] >= frame.window.end) break;
			const row = line.rows[at];
			if (touches(index, row, frame.window) && isDrawn(input, index, row, frame)) found.push(barOf(input, index, bars, frame, row, y));
		}
	});
	return found;
}
/** Whether the bar itself reaches into the window, whatever its unknown end may do. */
function isDrawn(input, index, row, frame) {
	if (!isLoose(input, row)) return true;
	const [start, end] = spanOf(input, index, row, frame.scale);
	return start < frame.window.end && end >= frame.window.start;
}
/** Ranges that may lie in the window without a bar in it: no row was free, or only their unknown end reaches here. */
function foldedRanges(input, index, bars, frame) {
	const found = [];
	for (const row of bars.folded) if (touches(index, row, frame.window)) found.push(row);
	for (const row of bars.loose) if (touches(index, row, frame.window) && !isDrawn(input, index, row, frame)) found.push(row);
	return found;
}
function barOf(input, index, bars, frame, row, y) {
	const { columns } = input.store;
	const has = (flag) => hasFlag(input.store, row, flag);
	const [start, end] = spanOf(input, index, row, frame.scale);
	const [from, until] = [frame.x(start), Math.max(frame.x(end), frame.x(start) + M.barMin)];
	const cutLeft = from < frame.left;
	const cutRight = until > frame.right;
	const x0 = Math.max(frame.left, Math.min(from, frame.right - M.barMin));
	const x1 = Math.min(frame.right, Math.max(until, frame.left + M.barMin));
	const doubtLeft = (columns.startLatest[row] ?? start) - index.since(row);
	const doubtRight = columns.latest[row] === Infinity ? 0 : index.until(row) - (columns.endEarliest[row] ?? end);
	const dottedLeft = !has(Flag.unknownStart) && doubtLeft > 864e5 && doubtLeft < Infinity;
	const dottedRight = !has(Flag.unknownEnd) && doubtRight > 864e5 && doubtRight < Infinity;
	const fade = (unknown, dotted, doubt, cut) => cut ? 0 : Math.min(x1 - x0, unknown ? UNKNOWN_FADE : dotted ? doubt / frame.scale : 0);
	const arrow = has(Flag.openEnd) && input.now !== void 0 && !cutRight;
	return {
		row,
		x: x0,
		y,
		width: x1 - x0,
		height: M.barHeight,
		category: columns.category[row] ?? 0,
		status: statusOf(input.store, row),
		cutLeft,
		cutRight,
		fadeLeft: fade(has(Flag.unknownStart), dottedLeft, doubtLeft, cutLeft),
		fadeRight: fade(has(Flag.unknownEnd), dottedRight, doubtRight, cutRight),
		dottedLeft: dottedLeft && !cutLeft,
		dottedRight: dottedRight && !cutRight,
		arrow,
		selected: row === frame.selected,
		label: labelOf(input, row, [x0, x1], [cutLeft, cutRight], bars.right.has(row), frame.right)
	};
}
function labelOf(input, row, [x0, x1], [cutLeft, cutRight], right, edge) {
	const text = input.labelOf(row);
	const width = input.measureText(text, "bar");
	const status = statusOf(input.store, row);
	const date = input.dateOf(row);
	const open = hasFlag(input.store, row, Flag.openEnd);
	const note = status !== "occurred" ? input.words.t(STATUS_NOTES[status]) : open ? input.words.t("barOngoing", { date }) : date;
	const from = x0 + (cutLeft ? 14 : PAD);
	const room = x1 - (cutRight ? 6 : 0) - from;
	if (width + SPARE - PAD <= room) {
		const noteWidth = input.measureText(note, "barNote") + 6;
		const noted = width + noteWidth + SPARE - PAD <= room;
		return {
			text,
			note: noted ? note : "",
			x: from,
			width: width + (noted ? noteWidth : 0),
			inside: true
		};
	}
	if (!right || cutRight || x1 + PAD + width > edge) return void 0;
	return {
		text,
		note: "",
		x: x1 + 6,
		width,
		inside: false
	};
}
var STATUS_NOTES = {
	planned: "notePlanned",
	postponed: "notePostponed",
	cancelled: "noteCancelled",
	disputed: "noteDisputed"
};
// src/layout/doubt.ts
init_time();
/** How far "about" reaches on each side, by precision (VISUAL 3). */
var REACH$1 = {
	time: 2 * MS_PER_DAY,
	day: 2 * MS_PER_DAY,
	month: UNIT_MS.month,
	season: UNIT_MS.month,
	year: UNIT_MS.year,
	decade: 5 * UNIT_MS.year,
	century: 5 * UNIT_MS.year,
	millennium: 5 * UNIT_MS.year
};
var isVague = (store, row) => {
	const precision = precisionOf(store, row);
	return precision !== "day" && precision !== "time";
};
/** Alternatives of a set `[a,b]`: the middles of the first and the last. */
function alternatives(store, row) {
	const parsed = parseDate(store.dataset.events[row]?.date ?? "");
	const parts = parsed.ok ? parsed.date.parts : [];
	const [first, last] = [parts[0], parts.at(-1)];
	if (first === void 0 || last === void 0 || parts.length < 2) return void 0;
	const pair = [(first.earliest + first.latest) / 2, (last.earliest + last.latest) / 2];
	return pair.every(Number.isFinite) ? pair : void 0;
}
/** The doubt of a single date; undefined where its day is known. */
function doubtSpan(store, row) {
	const approximate = hasFlag(store, row, Flag.approximate);
	const uncertain = hasFlag(store, row, Flag.uncertain);
	const oneOf = hasFlag(store, row, Flag.oneOf);
	const vague = isVague(store, row);
	if (!approximate && !uncertain && !oneOf && !vague) return void 0;
	const pair = oneOf ? alternatives(store, row) : void 0;
	const { earliest, latest } = store.columns;
	const reach = approximate ? REACH$1[precisionOf(store, row)] : 0;
	return {
		band: approximate || vague && pair === void 0 ? [(earliest[row] ?? 0) - reach, (latest[row] ?? 0) + reach] : void 0,
		ticks: !approximate,
		sign: approximate ? uncertain ? "~?" : "~" : uncertain ? "?" : void 0,
		pair
	};
}
var PAIR_FROM = 12;
/** The same in px of a frame. */
function doubtIn(frame, span) {
	if (span === void 0) return void 0;
	const clip = (x) => Math.max(frame.left - 60, Math.min(frame.right + 60, x));
	const px = (pair) => ({
		x0: clip(frame.x(pair[0])),
		x1: clip(frame.x(pair[1]))
	});
	const pair = span.pair && px(span.pair);
	return {
		...span.band && { band: {
			...px(span.band),
			ticks: span.ticks
		} },
		...span.sign && { sign: span.sign },
		...pair && pair.x1 - pair.x0 >= PAIR_FROM && { pair }
	};
}
/** Diameter of a mark on the spine: small in the middle of a band, else by importance. */
function markSize(importance, doubt) {
	if (doubt?.band) return 8;
	if (doubt?.pair) return 10;
	return importance === 5 ? 16 : importance >= 3 ? 13 : 10;
}
// src/layout/lane-context.ts
var inWindow = (frame, anchor) => anchor >= frame.window.start && anchor < frame.window.end;
/** Middle of a slot in the strip. */
var slotY = (lane, slot) => lane.stripY + 11 + slot * M.slot - 2;
/** A mark at a height; its place in time follows from its date. */
function markAt(context, row, y, options) {
	const { input, frame, doubts } = context;
	const { store } = input;
	if (!doubts.has(row)) doubts.set(row, doubtSpan(store, row));
	const doubt = doubtIn(frame, doubts.get(row));
	const category = store.columns.category[row] ?? 0;
	return {
		row,
		x: options.x ?? frame.x(store.columns.anchor[row] ?? 0),
		y,
		size: options.size ?? markSize(store.columns.importance[row] ?? 3, doubt),
		shape: store.categories[category]?.shape ?? "circle",
		category,
		status: statusOf(store, row),
		doubt,
		labelled: options.labelled,
		selected: row === frame.selected
	};
}
/** The event's rings in its other lanes. */
function addRings(context, parts, row, joinY) {
	const { index, geometry } = context;
	for (const at of index.plan.others(row)) {
		const lane = geometry.lanes[at];
		if (!lane) continue;
		const mark = markAt(context, row, lane.spineY, {
			labelled: false,
			size: 8
		});
		parts.marks.push({
			...mark,
			shape: "ring",
			doubt: void 0,
			joinY
		});
	}
}
// src/layout/wrap.ts
/** The longest beginning of `text` that fits with "…", cut between words, or inside the first one if it must. */
function cutTo(text, max, measure) {
	const words = text.split(" ");
	for (let n = words.length - 1; n > 0; n--) {
		const head = `${words.slice(0, n).join(" ").replace(/[\s,;:–—-]+$/u, "")}…`;
		if (measure(head) <= max) return head;
	}
	const letters = [...text];
	let [low, high] = [1, letters.length];
	while (low < high) {
		const mid = low + high + 1 >> 1;
		if (measure(`${letters.slice(0, mid).join("")}…`) <= max) low = mid;
		else high = mid - 1;
	}
	return `${letters.slice(0, low).join("")}…`;
}
/** One line, or undefined where it is wider than `max`. */
function oneLine(text, max, measure) {
	const width = measure(text);
	return width <= max ? {
		lines: [text],
		width,
		cut: false
	} : void 0;
}
/** Two lines of even length; a title that needs more is cut. Undefined where one line of ≤ 72 px does. */
function twoLines(text, max, measure) {
	if (measure(text) <= M.wrapFrom) return void 0;
	const words = text.split(" ");
	const widths = words.map(measure);
	const space = measure(" ");
	const total = widths.reduce((sum, width) => sum + width + space, -space);
	let best = {
		width: Infinity,
		at: 0
	};
	let head = 0;
	for (let at = 1; at < words.length; at++) {
		head += (widths[at - 1] ?? 0) + (at > 1 ? space : 0);
		const width = Math.max(head, total - head - space);
		if (width < best.width) best = {
			width,
			at
		};
	}
	if (best.width <= max) return linesOf(words.slice(0, best.at), words.slice(best.at), measure);
	let at = 0;
	for (let used = 0; at < words.length; at++) {
		used += (widths[at] ?? 0) + (at > 0 ? space : 0);
		if (used > max) break;
	}
	if (at === 0) {
		const line = cutTo(text, max, measure);
		return {
			lines: [line],
			width: measure(line),
			cut: true
		};
	}
	const rest = words.slice(at).join(" ");
	const second = measure(rest) <= max ? rest : cutTo(rest, max, measure);
	const lines = [words.slice(0, at).join(" "), second];
	return {
		lines,
		width: Math.max(...lines.map(measure)),
		cut: second !== rest
	};
}
function linesOf(first, second, measure) {
	const lines = [first.join(" "), second.join(" ")];
	return {
		lines,
		width: Math.max(...lines.map(measure)),
		cut: false
	};
}
function noteOf$1(input, row, dated) {
	const status = statusOf(input.store, row);
	const word = status === "occurred" ? void 0 : input.words.t(STATUS_WORDS[status]);
	if (!dated) return [word, true];
	const date = input.dateOf(row);
	return [word === void 0 ? date : input.words.t("dateStatus", {
		date,
		status: word
	}), false];
}
var STATUS_WORDS = {
	occurred: "noteOccurred",
	planned: "notePlanned",
	postponed: "notePostponed",
	cancelled: "noteCancelled",
	disputed: "noteDisputed"
};
/** More than any label holds (two lines of some 30 letters): longer titles would be measured for seconds. */
var MAX_TITLE = 400;
/** The beginning of a very long title, without half a surrogate pair at its end. */
var shortened = (title) => title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE).replace(/[\uD800-\uDBFF]$/, "")}…`;
/** The label of a row; `selected` sets it largest and with its date. */
function labelText(input, row, selected) {
	const importance = input.store.columns.importance[row] ?? 3;
	const style = selected || importance === 5 ? "label5" : importance === 4 ? "label4" : "label3";
	const lineHeight = style === "label5" ? 18 : 15.5;
	const [note, noteItalic] = noteOf$1(input, row, style === "label5");
	const noteWidth = note === void 0 ? 0 : input.measureText(note, "labelNote");
	const measure = (text) => input.measureText(text, style);
	const title = shortened(input.labelOf(row).trim() || input.titleOf(row));
	const set = (wrapped) => wrapped && {
		lines: wrapped.lines,
		cut: wrapped.cut,
		width: Math.max(wrapped.width, noteWidth),
		height: wrapped.lines.length * lineHeight + (note === void 0 ? 0 : 15)
	};
	const forms = [false, false];
	return {
		style,
		lineHeight,
		note,
		noteItalic,
		noteWidth,
		selected,
		form(lines) {
			const known = forms[lines - 1];
			if (known !== false) return known;
			const made = set((lines === 1 ? oneLine : twoLines)(title, lines === 1 ? M.lineMax : M.wrapMax, measure));
			forms[lines - 1] = made;
			return made;
		}
	};
}
// src/layout/overlay.ts
/** Room that the selected label's ground takes around its text. */
var GROUND = {
	x: 8,
	y: 5
};
/** Labels of the selected and the focused event where their date is in the window, the selected first. */
function overlaysIn(input, index, geometry, level, frame) {
	const found = [];
	for (const row of /* @__PURE__ */ new Set([frame.selected, frame.focused])) {
		if (row === void 0 || !index.has(row)) continue;
		const anchor = input.store.columns.anchor[row] ?? 0;
		const at = index.plan.owner(row);
		const lane = geometry.lanes[at];
		if (lane === void 0 || anchor < frame.window.start || anchor >= frame.window.end) continue;
		const placed = level.blockAt(anchor).lanes[at]?.labelOf.get(row);
		const selected = row === frame.selected;
		if (!selected && placed) continue;
		const text = labelText(input, row, selected);
		const label = choose(input, frame, triesFor(input, level, lane, at, row, text).map((each) => labelAt(each, text, row, frame.x(anchor), lane)), found, selected);
		if (label) found.push({
			row,
			lane: at,
			label
		});
	}
	return found;
}
function choose(input, frame, fits, found, selected) {
	const inside = fits.filter((label) => found.every((other) => !conflict(other.label, label))).filter((label) => isInside(frame, label));
	const now = input.now === void 0 ? void 0 : frame.x(input.now);
	return inside.find((label) => now === void 0 || !crosses(label, now)) ?? inside[0] ?? (selected ? fits[0] : void 0);
}
/** Ways to set it, best first: as it stands among the labels, else where it displaces least. Independent of the window. */
function triesFor(input, level, lane, at, row, text) {
	const anchor = input.store.columns.anchor[row] ?? 0;
	const block = level.blockAt(anchor).lanes[at];
	const placed = block?.labelOf.get(row);
	const pad = text.selected ? GROUND.y : 0;
	const field = lane.spineY - lane.labelTop;
	const tries = [];
	for (const side of ["right", "left"]) for (const lines of [1, 2]) {
		const form = text.form(lines);
		if (form === void 0 || lines === 1 && form.width > M.wrapMax + 40) continue;
		const top = field - form.height - pad;
		for (let bottom = M.base + pad; bottom <= Math.max(top, M.base + pad); bottom += 12) {
			const home = placed && side === placed.side ? Math.abs(bottom - placed.bottom) : 400;
			const label = labelAt({
				side,
				form,
				bottom
			}, text, row, 0, lane);
			let cost = (placed ? home / 100 : bottom / 100) + (lines === 2 ? .5 : 0) + (side === "left" ? .2 : 0);
			for (const other of block?.labels ?? []) {
				const x = (other.anchor - anchor) / level.scale;
				if (other.row === row || Math.abs(x) > 700) continue;
				if (conflict(label, labelAt({ ...other }, other.text, other.row, x, lane))) cost += 10 ** ((input.store.columns.importance[other.row] ?? 3) - 2);
			}
			tries.push({
				side,
				form,
				bottom,
				cost
			});
		}
	}
	return tries.sort((a, b) => a.cost - b.cost);
}
/** The label of a place: `x` is its leader, the lane's spine its ground. */
function labelAt(place, text, row, x, lane, markY = lane.spineY) {
	const gap = text.selected ? GROUND.x : M.leaderGap;
	const y = lane.spineY - place.bottom - place.form.height;
	return {
		row,
		x: place.side === "right" ? x + gap : x - gap - place.form.width,
		y,
		width: place.form.width,
		height: place.form.height,
		side: place.side,
		lines: place.form.lines,
		note: text.note,
		noteItalic: text.noteItalic,
		style: text.style,
		lineHeight: text.lineHeight,
		cut: place.form.cut,
		selected: text.selected,
		leaderX: x,
		leaderTop: text.selected ? y - GROUND.y : y,
		leaderBottom: markY
	};
}
/** The room a label takes: its text, and the ground of the selected one. */
function roomOf(label) {
	if (!label.selected) return label;
	return {
		x: label.x - GROUND.x,
		y: label.y - GROUND.y,
		width: label.width + 2 * GROUND.x,
		height: label.height + 2 * GROUND.y
	};
}
/** Whether two labels may not stand together: boxes nearer than 9 px, or a leader through the other's box. */
function conflict(a, b) {
	const [p, q] = [roomOf(a), roomOf(b)];
	return !(p.x + p.width + M.gapX <= q.x || q.x + q.width + M.gapX <= p.x || p.y + p.height + 4 <= q.y || q.y + q.height + 4 <= p.y) || pierces$1(a, q) || pierces$1(b, p);
}
var pierces$1 = (label, box) => label.leaderX > box.x - 2 && label.leaderX < box.x + box.width + 2 && label.leaderTop < box.y + box.height && label.leaderBottom > box.y;
function isInside(frame, label) {
	const room = roomOf(label);
	return room.x >= frame.left - M.inset && room.x + room.width <= frame.right + M.inset;
}
var crosses = (label, x) => {
	const room = roomOf(label);
	return x > room.x - 2 && x < room.x + room.width + 2;
};
// src/layout/strip.ts
init_base();
/** Distributes a block's events over the strip (VISUAL 3, "What is left without a label"). O(rows). */
function buildStrip(input) {
	const counts = countCells(input.anchors, input.start, input.scale * M.column, input.columns);
	if (crowded(counts, input.plotColumns)) return binned(input);
	return marked(input, counts);
}
/** Whether in any plot width of the block over a quarter of the columns are full. */
function crowded(counts, plotColumns) {
	for (let from = 0; from < counts.length; from += plotColumns) {
		let full = 0;
		for (let i = from; i < from + plotColumns && i < counts.length; i++) if (counts[i] > M.perColumn) full++;
		if (full * 4 > plotColumns) return true;
	}
	return false;
}
function binned(input) {
	const { rows, anchors, category } = input;
	const counts = countCells(anchors, input.start, input.scale * M.bin, input.columns * M.column / M.bin);
	const bins = new Uint32Array(counts.length * 9);
	let i = 0;
	for (let bin = 0; bin < counts.length; bin++) for (const end = i + counts[bin]; i < end; i++) {
		const hue = Math.min(category[rows[i]], 8);
		const at = bin * 9 + hue;
		bins[at] = bins[at] + 1;
	}
	return {
		kind: "bins",
		small: [],
		smallAt: /* @__PURE__ */ new Float64Array(0),
		pills: [],
		bins,
		rows: input.rows,
		anchors: input.anchors
	};
}
function marked(input, counts) {
	const cell = input.scale * M.column * M.pillColumns;
	const full = fullCells(counts);
	const small = [];
	const smallAt = [];
	const pills = /* @__PURE__ */ new Map();
	const slots = new Float64Array(M.perColumn).fill(-Infinity);
	const rows = withExtra(input);
	for (let i = 0; i < rows.rows.length; i++) {
		const row = rows.rows[i];
		const at = rows.anchors[i] - input.start;
		const into = Math.floor(at / cell);
		if (full.has(into)) {
			if (input.extra.has(row)) continue;
			const list = pills.get(into);
			if (list) list.push(row);
			else pills.set(into, [row]);
			continue;
		}
		const slot = freeSlot(slots, at / input.scale);
		slots[slot] = at / input.scale;
		small.push({
			row,
			slot
		});
		smallAt.push(rows.anchors[i]);
	}
	return {
		kind: "marks",
		small,
		smallAt: Float64Array.from(smallAt),
		pills: [...pills].map(([at, rows]) => ({
			cell: at,
			rows
		})),
		bins: /* @__PURE__ */ new Uint32Array(0),
		rows: input.rows,
		anchors: input.anchors
	};
}
function withExtra(input) {
	if (input.extra.size === 0) return input;
	const all = [...input.extra];
	input.rows.forEach((row, i) => all.push([row, input.anchors[i]]));
	all.sort((a, b) => a[1] - b[1]);
	return {
		rows: Uint32Array.from(all, ([row]) => row),
		anchors: Float64Array.from(all, ([, anchor]) => anchor)
	};
}
/** Cells of five columns that hold a full one: their pill is 44 wide and must not meet the next. */
function fullCells(counts) {
	const cells = /* @__PURE__ */ new Set();
	for (let i = 0; i < counts.length; i++) if (counts[i] > M.perColumn) cells.add(Math.floor(i / M.pillColumns));
	return cells;
}
/** The uppermost slot whose last mark is far enough left, else the one with the most room. */
function freeSlot(slots, x) {
	let best = 0;
	for (let slot = 0; slot < slots.length; slot++) {
		if (x - slots[slot] >= M.column - 1) return slot;
		if (slots[slot] < slots[best]) best = slot;
	}
	return best;
}
/** How many of the strip's events have their anchor in [from, to), and where they begin. */
function countBetween(strip, from, to) {
	const key = (i) => strip.anchors[i];
	const first = lowerBound(0, strip.anchors.length, from, key);
	return [first, lowerBound(first, strip.anchors.length, to, key)];
}
// src/layout/strip-scene.ts
init_base();
/** Small marks and pills of a block, as far as they are in view. */
function addStrip(context, parts, lane, at, block, { strip, labelOf }) {
	const { frame, lifted } = context;
	const { smallAt } = strip;
	const from = lowerBound(0, smallAt.length, frame.window.start, (i) => smallAt[i]);
	for (let i = from; i < smallAt.length && smallAt[i] < frame.window.end; i++) {
		const mark = strip.small[i];
		if (!mark || labelOf.has(mark.row) || lifted.has(mark.row)) continue;
		const y = slotY(lane, mark.slot);
		parts.marks.push(markAt(context, mark.row, y, {
			labelled: false,
			size: 8
		}));
		addRings(context, parts, mark.row, y);
	}
	const cell = context.level.scale * M.column * M.pillColumns;
	for (const pill of strip.pills) {
		const start = block.start + pill.cell * cell;
		if (start >= frame.window.end || start + cell < frame.window.start) continue;
		const rows = pill.rows.filter((row) => !lifted.has(row) && inWindow(frame, context.input.store.columns.anchor[row] ?? 0));
		const id = `${at}:${context.level.level}:${Math.round(start)}`;
		if (rows.length > 0) parts.clusters.push(pillOf(context, lane, id, rows, frame.x(start + cell / 2)));
	}
}
/** A pill about `x`, kept within the plot. */
function pillOf(context, lane, id, rows, x) {
	const { frame, input } = context;
	const half = M.pillWidth / 2;
	const height = Math.min(M.pillHeight, lane.stripHeight);
	let [earliest, latest] = [Infinity, -Infinity];
	for (const row of rows) {
		earliest = Math.min(earliest, input.store.columns.earliest[row] ?? Infinity);
		latest = Math.max(latest, input.store.columns.latest[row] ?? -Infinity);
	}
	return {
		id,
		rows,
		earliest,
		latest,
		x: Math.max(frame.left, Math.min(frame.right - M.pillWidth, x - half)),
		y: lane.stripY + (lane.stripHeight - height) / 2 + 1,
		width: M.pillWidth,
		height
	};
}
/** Pills that the plot's edge pushed over their neighbour become one with it. */
function mergePills(clusters, from) {
	const lane = clusters.splice(from).sort((a, b) => a.x - b.x);
	for (const pill of lane) {
		const last = clusters.at(-1);
		if (clusters.length <= from || last === void 0 || last.x + last.width <= pill.x) {
			clusters.push(pill);
			continue;
		}
		clusters[clusters.length - 1] = {
			...last,
			rows: [...last.rows, ...pill.rows],
			earliest: Math.min(last.earliest, pill.earliest),
			latest: Math.max(last.latest, pill.latest)
		};
	}
}
/** Histogram bars of a block, as far as they are in view. */
function addBins(context, parts, lane, at, block, strip) {
	const { frame, lifted, level } = context;
	const width = level.scale * M.bin;
	const total = strip.bins.length / 9;
	const first = Math.max(0, Math.floor((frame.window.start - block.start) / width));
	const last = Math.min(total - 1, Math.ceil((frame.window.end - block.start) / width) - 1);
	parts.runs.push({
		lane,
		strip,
		without: lifted
	});
	for (let i = first; i <= last; i++) {
		const start = block.start + i * width;
		const counts = start >= frame.window.start && start + width <= frame.window.end && lifted.size === 0 ? strip.bins.subarray(i * 9, (i + 1) * 9) : recount(context, strip, start, start + width);
		let count = 0;
		for (let hue = 0; hue < 9; hue++) count += counts[hue];
		if (count === 0) continue;
		const x0 = Math.max(frame.left, frame.x(start));
		const x1 = Math.min(frame.right, frame.x(start + width));
		parts.bins.push({
			id: `${at}:${level.level}:${Math.round(start)}`,
			count,
			parts: partsOf$1(counts),
			start,
			end: start + width,
			x: x0,
			y: lane.stripY + lane.stripHeight - Math.min(M.binHeight, lane.stripHeight),
			width: x1 - x0,
			height: Math.min(M.binHeight, lane.stripHeight)
		});
	}
}
var partsOf$1 = (counts) => {
	const parts = [];
	counts.forEach((count, category) => {
		if (count > 0) parts.push({
			category,
			count
		});
	});
	return parts;
};
/** A bin cut by the window's edge, or that misses a selected event, is counted anew. */
function recount(context, strip, start, end) {
	const { frame, lifted, input } = context;
	const counts = /* @__PURE__ */ new Uint32Array(9);
	const [from, to] = countBetween(strip, Math.max(start, frame.window.start), Math.min(end, frame.window.end));
	for (let i = from; i < to; i++) {
		const row = strip.rows[i];
		if (lifted.has(row)) continue;
		const hue = Math.min(input.store.columns.category[row] ?? 0, 8);
		counts[hue] = counts[hue] + 1;
	}
	return counts;
}
// src/layout/lane-scene.ts
/** Marks, labels, pills and bins of all lanes. Work is proportional to what is in view. */
function lanesIn(context) {
	const parts = {
		marks: [],
		labels: [],
		clusters: [],
		bins: [],
		runs: []
	};
	const { frame, geometry, level } = context;
	const blocks = level.blocks(frame.window.start, frame.window.end);
	const strays = {
		left: straysAt(context, "left"),
		right: straysAt(context, "right")
	};
	geometry.lanes.forEach((lane, at) => {
		const from = parts.clusters.length;
		const row = {
			standing: [],
			cut: []
		};
		for (const block of blocks) addBlock(context, parts, lane, at, block, row);
		for (const each of row.cut) turn(context, parts, lane, row.standing, each);
		addStrays(context, parts, lane, at, strays);
		mergePills(parts.clusters, from);
	});
	for (const { row, lane, label } of context.overlays) {
		const place = geometry.lanes[lane];
		if (!place) continue;
		parts.marks.push(markAt(context, row, place.spineY, { labelled: true }));
		parts.labels.push(label);
		addRings(context, parts, row, place.spineY);
	}
	return parts;
}
function addBlock(context, parts, lane, at, block, row) {
	const laneBlock = block.lanes[at];
	if (laneBlock === void 0) return;
	for (const placed of laneBlock.labels) addLabel(context, parts, lane, placed, row);
	if (laneBlock.strip.kind === "bins") addBins(context, parts, lane, at, block, laneBlock.strip);
	else addStrip(context, parts, lane, at, block, laneBlock);
}
/** The least importance of a label that may turn at an edge. */
var TURN_FROM = 4;
/**
* A greater label that the plot's edge would cut is set in another form at the same height, if that one is free:
* the most important events of a window must not be nameless because their label leans over its edge.
*/
function turn(context, parts, lane, standing, { placed, x, y, mark }) {
	const { importance } = context.input.store.columns;
	if ((importance[placed.row] ?? 0) < TURN_FROM) return;
	const other = placed.side === "left" ? "right" : "left";
	for (const [side, lines] of [
		[placed.side, 2],
		[other, 1],
		[other, 2]
	]) {
		const form = placed.text.form(lines);
		if (form === void 0) continue;
		const label = labelAt({
			side,
			form,
			bottom: placed.bottom
		}, placed.text, placed.row, x, lane, y);
		if (label.y < lane.labelTop || !isUncut(context, label)) continue;
		if (standing.some((each) => conflict(each, label))) continue;
		standing.push(label);
		const old = mark === void 0 ? void 0 : parts.marks[mark];
		if (mark === void 0 || old === void 0 || isHidden(context, label)) return;
		parts.labels.push({
			...label,
			turned: true
		});
		parts.marks[mark] = {
			...old,
			labelled: true
		};
		return;
	}
}
function isUncut({ frame, input }, label) {
	const now = input.now === void 0 ? void 0 : frame.x(input.now);
	return isInside(frame, label) && (now === void 0 || !crosses(label, now));
}
/** Whether it meets the selected or the focused label, which is laid over the others. */
var isHidden = ({ overlays }, label) => overlays.some((overlay) => conflict(overlay.label, label));
/** A label and its mark. The label is left out where it would cross an edge or the now line, or meets the selected one. */
function addLabel(context, parts, lane, placed, row) {
	const { frame, lifted } = context;
	if (!inWindow(frame, placed.anchor)) return;
	const markY = placed.slot === void 0 ? lane.spineY : slotY(lane, placed.slot);
	const label = labelAt(placed, placed.text, placed.row, frame.x(placed.anchor), lane, markY);
	const uncut = isUncut(context, label);
	const isLifted = lifted.has(placed.row);
	if (uncut) row.standing.push(label);
	else row.cut.push({
		placed,
		x: label.leaderX,
		y: markY,
		mark: isLifted ? void 0 : parts.marks.length
	});
	if (isLifted) return;
	const shown = uncut && !isHidden(context, label);
	const size = placed.slot === void 0 ? void 0 : 8;
	parts.marks.push(markAt(context, placed.row, markY, {
		labelled: shown,
		size
	}));
	if (shown) parts.labels.push(label);
	addRings(context, parts, placed.row, markY);
}
/** Events that only may lie in the window, with their mark's place outside it: they wait at the edge. */
function addStrays(context, parts, lane, at, strays) {
	for (const side of ["left", "right"]) {
		const rows = strays[side].get(at) ?? [];
		if (rows.length === 0) continue;
		const { frame } = context;
		if (rows.length > M.perColumn) {
			const x = side === "left" ? frame.left : frame.right;
			parts.clusters.push(pillOf(context, lane, `${at}:${side}`, rows, x));
			continue;
		}
		const x = side === "left" ? frame.left + 5 : frame.right - 5;
		rows.forEach((row, slot) => parts.marks.push(markAt(context, row, slotY(lane, slot), {
			labelled: false,
			size: 8,
			x
		})));
	}
}
/** Rows by lane whose span reaches over one end of the window while their anchor lies beyond it. */
function straysAt(context, side) {
	const { frame, index, input } = context;
	const { start, end } = frame.window;
	const byLane = /* @__PURE__ */ new Map();
	index.spans.crossing(side === "left" ? start : end, (row) => {
		const anchor = input.store.columns.anchor[row] ?? 0;
		if (side === "left" ? anchor >= start : anchor < end) return;
		const lane = index.plan.owner(row);
		const list = byLane.get(lane);
		if (list) list.push(row);
		else byLane.set(lane, [row]);
	});
	const { rank } = input.store;
	for (const rows of byLane.values()) rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
	return byLane;
}
// src/layout/level.ts
/** Levels per doubling of ms per px. */
var STEPS = 4;
/** Widest over narrowest scale within a level. */
var LEVEL_STRETCH = 2 ** (1 / STEPS);
/** The resolution level of a scale: quarter octaves of ms per px. */
var levelOf = (msPerPx) => Math.floor(STEPS * Math.log2(msPerPx) + 1e-9);
/** ms per px of the narrowest scale of a level, the one it is laid out for. */
var narrowScale = (level) => 2 ** ((level + 1) / STEPS);
// src/layout/placer.ts
var MAX_MOVES = 48;
var CELL = 128;
/** Whether distance · s lies in (low, high) for some scale s of the level. */
function reaches(distance, low, high) {
	const stretched = distance * LEVEL_STRETCH;
	return Math.max(distance, stretched) > low && Math.min(distance, stretched) < high;
}
/** Whether b's leader would pass through a's box. */
var pierces = (a, b) => reaches(b.x - a.x, a.x0 - M.leaderPad, a.x1 + M.leaderPad);
/** What two labels ask of each other at any scale of the level; 'never' where both leaders cross both boxes. */
function orderOf(flag, other) {
	const [under, over] = [pierces(flag, other), pierces(other, flag)];
	if (under && over) return "never";
	if (under) return "below";
	if (over) return "above";
	return reaches(other.x - flag.x, flag.x0 - other.x1 - M.gapX, flag.x1 - other.x0 + M.gapX) ? "apart" : void 0;
}
var OPPOSITE = {
	above: "below",
	below: "above",
	apart: "apart"
};
/**
* Places flagpole labels one after the other, each as low as it can stand. A label whose leader would pass through
* another must stand lower than it, so those already placed are lifted, never taken away; where the field is too low
* for that, the newcomer is refused and everything is as before. Exact at every scale of the level, because each
* condition is linear in the scale.
*/
var Placer = class {
	flags = [];
	#cells = /* @__PURE__ */ new Map();
	#field;
	/** @param field height in px that labels may take */
	constructor(field) {
		this.#field = field;
	}
	/** Adds a label; false (and no change) where it cannot stand. */
	add(flag) {
		if (flag.height > this.#field) return false;
		if (!this.#link(flag)) return false;
		flag.h = settle(flag);
		const undo = [];
		if (flag.h + flag.height > this.#field || !this.#lift(flag, undo)) {
			for (let i = undo.length - 1; i >= 0; i--) {
				const entry = undo[i];
				if (entry) entry[0].h = entry[1];
			}
			return false;
		}
		this.#insert(flag);
		return true;
	}
	/** Labels already placed that ask anything of a newcomer. */
	around(flag) {
		const found = [];
		const [from, to] = reachOf(flag, M.gapX * 2);
		for (let cell = from; cell <= to; cell++) for (const other of this.#cells.get(cell) ?? []) if (!found.includes(other) && orderOf(flag, other) !== void 0) found.push(other);
		return found;
	}
	/**
	* Takes `old` out, lets `change` try to place labels, and keeps the result if it says so; else all is as before.
	* What is left settles as low as it can first.
	*/
	instead(old, change) {
		const heights = this.flags.map((flag) => [flag, flag.h]);
		this.#remove(old);
		this.#relax();
		if (change()) return true;
		const before = new Set(heights.map(([flag]) => flag));
		for (const flag of [...this.flags]) if (!before.has(flag)) this.#remove(flag);
		this.#insert(old);
		for (const [flag, h] of heights) flag.h = h;
		return false;
	}
	#insert(flag) {
		for (const { flag: other, order } of flag.links) other.links.push({
			flag,
			order: OPPOSITE[order]
		});
		this.flags.push(flag);
		this.#enter(flag);
	}
	#remove(flag) {
		for (const { flag: other } of flag.links) drop(other.links, (link) => link.flag === flag);
		drop(this.flags, (each) => each === flag);
		const [from, to] = reachOf(flag, M.gapX * 2);
		for (let cell = from; cell <= to; cell++) drop(this.#cells.get(cell) ?? [], (each) => each === flag);
	}
	/** Lets every label sink, from the lowest up; none rises. */
	#relax() {
		const settled = /* @__PURE__ */ new Set();
		for (const flag of [...this.flags].sort((a, b) => a.h - b.h)) {
			const links = flag.links.filter((link) => settled.has(link.flag));
			flag.h = settle({
				...flag,
				h: 0,
				links
			});
			settled.add(flag);
		}
	}
	#link(flag) {
		const seen = /* @__PURE__ */ new Set();
		const [from, to] = reachOf(flag, M.gapX * 2);
		for (let cell = from; cell <= to; cell++) for (const other of this.#cells.get(cell) ?? []) {
			if (seen.has(other)) continue;
			seen.add(other);
			const order = orderOf(flag, other);
			if (order === "never") return false;
			if (order !== void 0) flag.links.push({
				flag: other,
				order
			});
		}
		return true;
	}
	/** Lifts what stands in the way of `start`, and what stands in the way of that; false where the field ends. */
	#lift(start, undo) {
		const queue = [start];
		for (let i = 0; i < queue.length; i++) {
			if (i > MAX_MOVES) return false;
			const flag = queue[i];
			for (const { flag: other, order } of flag.links) {
				if (!(order === "above" ? other.h < topOf(flag) : order === "apart" && collide(flag, other))) continue;
				undo.push([other, other.h]);
				other.h = topOf(flag);
				if (other.h + other.height > this.#field) return false;
				queue.push(other);
			}
			if (flag !== start && this.#under(flag, start)) return false;
		}
		return true;
	}
	/** Whether a lifted label now stands where the newcomer must be above it, or meets it: then they never settle. */
	#under(flag, start) {
		const link = start.links.find((each) => each.flag === flag);
		if (link === void 0) return false;
		return link.order === "below" ? start.h < topOf(flag) : link.order === "apart" && collide(flag, start);
	}
	#enter(flag) {
		const [from, to] = reachOf(flag, M.gapX * 2);
		for (let cell = from; cell <= to; cell++) {
			const list = this.#cells.get(cell);
			if (list) list.push(flag);
			else this.#cells.set(cell, [flag]);
		}
	}
};
/** Boxes do not grow with the scale, so at wider scales labels only move apart: a margin of the gaps is enough. */
function reachOf(flag, margin) {
	return [Math.floor((flag.x + Math.min(flag.x0, 0) - margin) / CELL), Math.floor((flag.x + Math.max(flag.x1, 0) + margin) / CELL)];
}
/** The lowest height at which a label is above everything it must be above, and apart from the rest. */
function settle({ h, height, links }) {
	for (const { flag: other, order } of links) if (order === "below") h = Math.max(h, topOf(other));
	let moved = true;
	while (moved) {
		moved = false;
		for (const { flag: other, order } of links) if (order === "apart" && h < topOf(other) && other.h < h + height + M.gapY) {
			h = topOf(other);
			moved = true;
		}
	}
	return h;
}
function drop(list, gone) {
	const at = list.findIndex(gone);
	if (at >= 0) list.splice(at, 1);
}
var topOf = (flag) => flag.h + flag.height + M.gapY;
var collide = (a, b) => a.h < topOf(b) && b.h < topOf(a);
// src/layout/placing.ts
init_base();
var FEW$1 = 40;
/** Failed attempts per 100 px after which the place counts as full: bounds the work where data is dense. */
var PATIENCE = 8;
var PATCH = 100;
/** Attempts per block to make room by setting another label differently, and how many others are asked each time. */
var SWAPS = 32;
var SWAPS_DENSE = 12;
var SWAP_WITH = 4;
/**
* Who may be labelled, greatest first: importance ≥ 3, everybody where a plot width holds ≤ 40; of each column and
* importance the first ones. Only these are looked at, however many rows there are.
*/
function candidates(input, rows, extra) {
	if (input.field < 1) return [];
	const { start, plotColumns } = input;
	const column = input.scale * M.column;
	const few = rows.keys.length > 1e3 ? 1 : 4;
	const taken = new Uint8Array(input.columns * 6);
	const list = [];
	/** Enters a row, or tells where its column ends if that has enough of its importance. */
	const enter = (row, anchor) => {
		const importance = input.importance[row];
		const cell = Math.floor((anchor - start) / column);
		const at = cell * 6 + importance;
		if (taken[at] >= few) return start + (cell + 1) * column;
		taken[at] = taken[at] + 1;
		list.push({
			row,
			anchor,
			importance,
			extra: false
		});
	};
	const cells = Math.ceil(input.columns / plotColumns);
	for (let cell = 0; cell < cells; cell++) {
		const from = start + cell * plotColumns * column;
		const to = start + Math.min(input.columns, (cell + 1) * plotColumns) * column;
		const all = sliceOf(rows, from, to);
		if (all.rows.length <= FEW$1) for (let i = 0; i < all.rows.length; i++) enter(all.rows[i], all.keys[i]);
		else for (const some of input.spine.great()) enterSome(some, from, to, enter);
	}
	for (let i = 0; i < extra.keys.length; i++) {
		const row = extra.rows[i];
		const importance = input.importance[row];
		list.push({
			row,
			anchor: extra.keys[i],
			importance,
			extra: true
		});
	}
	const rank = (row) => input.rank[row];
	return list.sort((a, b) => b.importance - a.importance || rank(a.row) - rank(b.row));
}
/** Enters rows of one importance with from ≤ key < to; where a column has enough, goes on with the next. */
function enterSome({ rows, keys }, from, to, enter) {
	const keyAt = (i) => keys[i];
	const end = lowerBound(0, keys.length, to, keyAt);
	for (let i = lowerBound(0, end, from, keyAt); i < end;) {
		const next = enter(rows[i], keyAt(i));
		i = next === void 0 ? i + 1 : Math.max(i + 1, lowerBound(i, end, next, keyAt));
	}
}
var FORMS = [
	["right", 1],
	["right", 2],
	["left", 1],
	["left", 2]
];
var FORMS_LEFT = [...FORMS.slice(2), ...FORMS.slice(0, 2)];
/** Labels that are worth a search for better sides, the most of them, and how many pictures are tried. */
var SEARCHED_IMPORTANCE = 4;
var SEARCHED = 120;
var TRIES = 32;
/** px to each side within which labels are in each other's way. */
var REACH = 240;
/**
* Places labels greedily by importance, each to the right of its leader if it can stand there; then tries other sides
* for the greater ones, a few at a time from the best picture so far (hill climbing with a fixed seed), and fills the
* free slots with the rest.
*/
function bestPlacing(input, list) {
	const great = list.filter(({ importance }) => importance >= SEARCHED_IMPORTANCE);
	const sides = great.length > SEARCHED ? void 0 : bestSides(input, great);
	return placeLabels(input, list, ({ row }) => sides?.get(row) ?? "right");
}
function bestSides(input, list) {
	const random = rng(list.length);
	let sides = /* @__PURE__ */ new Map();
	let best = placeLabels(input, list, () => "right");
	for (let i = 0; i < TRIES && best.length < list.length; i++) {
		const placed = new Set(best.map(({ row }) => row));
		const missing = list.filter(({ row }) => !placed.has(row));
		const at = missing[Math.floor(random() * Math.min(4, missing.length))];
		const turned = new Map(sides);
		for (const { row, anchor } of list) {
			if (Math.abs(anchor - (at?.anchor ?? anchor)) / input.scale > REACH || random() > .4) continue;
			turned.set(row, turned.get(row) === "left" ? "right" : "left");
		}
		const tried = placeLabels(input, list, ({ row }) => turned.get(row) ?? "right");
		if (worth(tried) < worth(best)) continue;
		best = tried;
		sides = turned;
	}
	return sides;
}
var WORTH = [
	0,
	1,
	1,
	1,
	20,
	100
];
/** What a picture's labels are worth: one of importance 5 as much as five of 4. */
var worth = (placed) => placed.reduce((sum, { importance }) => sum + (WORTH[importance] ?? 0), 0);
/** Places labels one after the other, greatest first. */
function placeLabels(input, list, prefer) {
	const placer = new Placer(input.field);
	const failures = /* @__PURE__ */ new Map();
	const placed = [];
	const near = /* @__PURE__ */ new Map();
	let swaps = input.spine.keys.length > 5e3 ? SWAPS_DENSE : SWAPS;
	for (const candidate of list) {
		const x = (candidate.anchor - input.start) / input.scale;
		const patch = Math.floor(x / PATCH);
		if ((failures.get(patch) ?? 0) >= PATIENCE) continue;
		const text = input.textOf(candidate.row);
		const wanted = {
			row: candidate.row,
			x,
			text,
			first: prefer(candidate)
		};
		let found = placeOne(input, placer, wanted);
		if (found === void 0 && candidate.importance >= 3 && swaps-- > 0) found = swapIn(input, placer, placed, wanted);
		if (found === void 0) {
			failures.set(patch, (failures.get(patch) ?? 0) + 1);
			continue;
		}
		const dropped = isNear(near, x);
		if (!dropped) enter(near, x);
		placed.push({
			...candidate,
			...wanted,
			...found,
			dropped
		});
	}
	return placed;
}
/** Makes room for a label by setting one of those in its way in another form. None is given up for it. */
function swapIn(input, placer, placed, wanted) {
	for (const { flag } of placesOf(input, wanted)) for (const other of placer.around(flag).slice(0, SWAP_WITH)) {
		const at = placed.findIndex((each) => each.flag === other);
		const old = placed[at];
		if (old === void 0) continue;
		let found;
		let moved;
		if (!placer.instead(other, () => {
			found = placeOne(input, placer, wanted);
			moved = found && placeOne(input, placer, old);
			return moved !== void 0;
		}) || moved === void 0) continue;
		placed[at] = {
			...old,
			...moved
		};
		return found;
	}
}
function placeOne(input, placer, wanted) {
	for (const place of placesOf(input, wanted)) if (placer.add(place.flag)) return place;
}
/**
* The four forms, as far as they stay within the block and off the now line. Those that would reach beyond the data's
* ends come last: a window on all of the data has its edges there.
*/
function placesOf(input, { row, x, text, first: side }) {
	const width = input.columns * M.column;
	const px = (instant) => (instant - input.start) / input.scale;
	const now = input.now === void 0 ? void 0 : px(input.now) - x;
	const first = px(input.extent.start);
	const last = px(Math.max(input.extent.end, input.now ?? -Infinity));
	const isWhole = last - first < input.plotColumns * M.column * 1.4;
	const forms = side === "right" ? FORMS : FORMS_LEFT;
	const within = [];
	const beyond = [];
	for (const [side, lines] of forms) {
		const form = text.form(lines);
		if (form === void 0) continue;
		const x0 = side === "right" ? M.leaderGap : -M.leaderGap - form.width;
		const x1 = x0 + form.width;
		const [from, to] = [x + Math.min(x0, -M.near / 2), x + Math.max(x1, M.near / 2)];
		if (from < M.gapX / 2 || to > width - M.gapX / 2) continue;
		if (now !== void 0 && now > x0 - M.leaderPad && now < x1 + M.leaderPad) continue;
		const flag = {
			row,
			x,
			x0,
			x1,
			height: form.height,
			h: 0,
			links: []
		};
		if (x + x0 >= first - M.inset && x + x1 <= last + M.inset) within.push({
			flag,
			form,
			side
		});
		else if (!isWhole) beyond.push({
			flag,
			form,
			side
		});
	}
	return [...within, ...beyond];
}
function isNear(near, x) {
	const cell = Math.floor(x / M.near);
	for (let i = cell - 1; i <= cell + 1; i++) for (const other of near.get(i) ?? []) if (Math.abs(other - x) < M.near) return true;
	return false;
}
function enter(near, x) {
	const cell = Math.floor(x / M.near);
	near.set(cell, [...near.get(cell) ?? [], x]);
}
// src/layout/block.ts
/** Lays out one lane of one block: a pure function of its input. O(rows in the block) plus the labels. */
function buildBlock(input) {
	const end = input.start + input.columns * M.column * input.scale;
	const rows = sliceOf(input.spine, input.start, end);
	return finish(input, rows, bestPlacing(input, candidates(input, rows, sliceOf(input.extra, input.start, end))));
}
/** Fills the strip with all that has no mark on the spine; a dropped label whose place a pill takes is given up. */
function finish(input, rows, placed) {
	const onSpine = [];
	const extra = /* @__PURE__ */ new Map();
	for (const each of placed) if (!each.dropped) onSpine.push(each);
	else if (each.extra) extra.set(each.row, each.anchor);
	const left = without(rows, onSpine);
	const strip = buildStrip({
		...input,
		rows: left.rows,
		anchors: left.keys,
		extra
	});
	const slots = new Map(strip.small.map(({ row, slot }) => [row, slot]));
	const labels = placed.filter((each) => !each.dropped || slots.has(each.row)).map(({ row, anchor, text, form, side, flag, dropped }) => ({
		row,
		anchor,
		text,
		form,
		side,
		bottom: M.base + flag.h,
		slot: dropped ? slots.get(row) : void 0
	}));
	return {
		labels,
		labelOf: new Map(labels.map((label) => [label.row, label])),
		strip
	};
}
/** What is left of the rows: whole runs are copied between those that go. */
function without(rows, gone) {
	const places = gone.filter((each) => !each.extra).map(({ row, anchor }) => rows.rows.indexOf(row, firstAt(rows, anchor))).sort((a, b) => a - b);
	if (places.length === 0) return rows;
	const left = new Uint32Array(rows.rows.length - places.length);
	const keys = new Float64Array(left.length);
	let from = 0;
	let used = 0;
	for (const at of [...places, rows.rows.length]) {
		left.set(rows.rows.subarray(from, at), used);
		keys.set(rows.keys.subarray(from, at), used);
		used += at - from;
		from = at + 1;
	}
	return {
		rows: left,
		keys
	};
}
// src/layout/levels.ts
/** Plot widths per block. */
var BLOCK = 4;
/** Levels and blocks kept: enough to zoom back and forth without a second layout. */
var KEEP_LEVELS = 8;
var KEEP_BLOCKS = 6;
/** Levels by scale, each made when first asked for; the oldest are forgotten. */
function levelCache(input, index, geometry) {
	const levels = /* @__PURE__ */ new Map();
	const texts = textsOf(input);
	return (scale) => {
		const level = levelOf(scale);
		return remember(levels, level, KEEP_LEVELS, () => makeLevel(input, index, geometry, level, texts));
	};
}
function remember(map, key, keep, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	for (const oldest of map.keys()) {
		if (map.size <= keep) break;
		map.delete(oldest);
	}
	return made;
}
/** What the texts of an input come from. */
var SOURCES = [
	"store",
	"words",
	"titleOf",
	"labelOf",
	"dateOf"
];
var known$1 = /* @__PURE__ */ new WeakMap();
/** The texts of an input, those of the last one with the same sources. */
function textsOf(input) {
	const last = known$1.get(input.measureText);
	if (last && SOURCES.every((source) => last.input[source] === input[source])) return last.texts;
	const labels = /* @__PURE__ */ new Map();
	const widths = /* @__PURE__ */ new Map();
	const texts = {
		textOf(row) {
			const label = labels.get(row) ?? labelText(input, row, false);
			labels.set(row, label);
			return label;
		},
		widthOf(row) {
			const width = widths.get(row) ?? input.measureText(input.labelOf(row), "bar");
			widths.set(row, width);
			return width;
		}
	};
	known$1.set(input.measureText, {
		input,
		texts
	});
	return texts;
}
function makeLevel(input, index, geometry, level, { textOf, widthOf }) {
	const scale = narrowScale(level);
	const plot = geometry.right - geometry.left;
	const columns = Math.ceil(BLOCK * plot / M.column / 10) * 10;
	const length = columns * M.column * scale;
	const extent = input.store.extent;
	const origin = (extent ? (extent.start + extent.end) / 2 : 0) - length / 2;
	const blocks = /* @__PURE__ */ new Map();
	const block = (at) => remember(blocks, at, KEEP_BLOCKS, () => {
		const start = origin + at * length;
		const shape = {
			start,
			scale,
			columns,
			plotColumns: Math.max(1, Math.floor(plot / M.column))
		};
		return {
			start,
			end: start + length,
			lanes: lanesOf(input, index, geometry, shape, textOf)
		};
	});
	const number = (instant) => Math.floor((instant - origin) / length);
	let bars;
	return {
		level,
		scale,
		get bars() {
			return bars ??= packBars(input, index, scale, widthOf);
		},
		blocks(start, end) {
			const found = [];
			for (let at = number(start); at <= number(end); at++) found.push(block(at));
			return found;
		},
		blockAt: (instant) => block(number(instant)),
		textOf
	};
}
function lanesOf(input, index, geometry, shape, textOf) {
	const { importance, category } = input.store.columns;
	const nothing = {
		rows: /* @__PURE__ */ new Uint32Array(0),
		keys: /* @__PURE__ */ new Float64Array(0),
		great: () => []
	};
	return geometry.lanes.map((lane, i) => buildBlock({
		...shape,
		field: Math.max(0, lane.spineY - lane.labelTop - M.base),
		now: input.now,
		extent: input.store.extent ?? {
			start: -Infinity,
			end: Infinity
		},
		spine: index.spine[i] ?? nothing,
		extra: index.extra[i] ?? nothing,
		importance,
		category,
		rank: input.store.rank,
		textOf
	}));
}
// src/layout/lanes.ts
init_model();
var INITIATOR = ROLES.indexOf("initiator");
/** Decides which lanes there are, in which order, and which lane labels which event (VISUAL 4). */
function planLanes(input) {
	const values = valuesOf(input);
	if (values === void 0) return onlyLane(input);
	const counts = new Uint32Array(values.count + 1);
	const none = values.count;
	for (const row of input.rows) {
		const of = values.of(row);
		if (of.length === 0) counts[none] = (counts[none] ?? 0) + 1;
		for (const value of of) counts[value] = (counts[value] ?? 0) + 1;
	}
	const order = laneOrder(input, values, counts);
	const laneOf = new Int32Array(values.count + 1).fill(-1);
	order.slice(0, M.laneMax).forEach((value, lane) => laneOf[value] = lane);
	const lane = (value) => laneOf[value] ?? -1;
	return {
		lanes: order.slice(0, M.laneMax).map((value) => ({
			id: value === none ? "" : values.id(value),
			name: value === none ? input.words.t("laneNone") : values.name(value),
			count: counts[value] ?? 0,
			total: value === none ? counts[none] ?? 0 : values.total(value)
		})),
		owner(row) {
			const of = values.of(row);
			if (of.length === 0) return lane(none);
			return of.map(lane).find((each) => each >= 0) ?? -1;
		},
		others: (row) => values.of(row).map(lane).filter((each) => each >= 0).slice(1),
		foldedLanes: Math.max(0, order.length - M.laneMax)
	};
}
/** Chosen first in the order chosen, then by count, then by id; events without a value last. */
function laneOrder(input, values, counts) {
	const present = [];
	for (let value = 0; value < values.count; value++) if (counts[value]) present.push(value);
	const chosen = new Map(input.lanes === "country" ? input.chosen.map((id, i) => [id, i]) : []);
	const place = (value) => chosen.get(values.id(value)) ?? chosen.size;
	present.sort((a, b) => place(a) - place(b) || (counts[b] ?? 0) - (counts[a] ?? 0) || (values.id(a) < values.id(b) ? -1 : 1));
	return counts[values.count] ? [...present, values.count] : present;
}
function onlyLane(input) {
	return {
		lanes: [{
			id: "",
			name: "",
			count: input.rows.length,
			total: input.store.size
		}],
		owner: () => 0,
		others: () => [],
		foldedLanes: 0
	};
}
function valuesOf(input) {
	const { store } = input;
	const table = (facet, of) => {
		const key = {
			country: "countries",
			category: "categories",
			actor: "actors",
			series: "series"
		}[facet];
		const { ids, totals } = store.facets[key];
		return {
			count: ids.length,
			of,
			id: (value) => ids[value] ?? "",
			name: (value) => input.nameOf(facet, ids[value] ?? ""),
			total: (value) => totals[value] ?? 0
		};
	};
	switch (input.lanes) {
		case "none": return;
		case "country": return table("country", (row) => countriesOf(store, row));
		case "actor": return table("actor", (row) => unique(listOf(store.columns.actors, row)));
		case "category": return table("category", (row) => [store.columns.category[row] ?? 0]);
		case "series": return table("series", (row) => {
			const series = store.columns.series[row] ?? 65535;
			return series === 65535 ? [] : [series];
		});
	}
}
var listOf = (lists, row) => [...lists.values.subarray(lists.offset[row] ?? 0, lists.offset[row + 1] ?? 0)];
var unique = (values) => values.length < 2 ? values : [...new Set(values)];
/** The row's countries, its initiator first. */
function countriesOf(store, row) {
	const { countries, roles } = store.columns;
	const values = listOf(countries, row);
	const from = countries.offset[row] ?? 0;
	const initiator = values.findIndex((_, i) => roles[from + i] === INITIATOR);
	const first = initiator > 0 ? values[initiator] : void 0;
	return unique(first === void 0 ? values : [first, ...values]);
}
// src/layout/spans.ts
/**
* Puts rows into classes by the power of two of their length, each sorted by start: a span over `t` of a class with
* lengths below L starts in (t − L, t). Work is proportional to what is found, within a factor of about two.
* @param from first instant of each row of the store
* @param to last instant of each row of the store
* @param classes class of each row of the store
*/
function spanIndex(rows, from, to, classes) {
	const counts = new Uint32Array(ENDLESS + 1);
	for (let i = 0; i < rows.length; i++) {
		const key = classes[rows[i]];
		counts[key] = counts[key] + 1;
	}
	const sorted = [];
	counts.forEach((count, key) => {
		if (count > 0) sorted.push([2 ** key, sortedBy(ofClass(rows, classes, key, count), from)]);
	});
	return { crossing(instant, found) {
		for (const [longest, spans] of sorted) {
			const end = firstAt(spans, instant);
			for (let i = firstAt(spans, instant - longest); i < end; i++) {
				const row = spans.rows[i];
				const last = to[row];
				if (last >= instant) found(row, last);
			}
		}
	} };
}
function ofClass(rows, classes, key, count) {
	if (count === rows.length) return rows;
	const list = new Uint32Array(count);
	for (let i = 0, used = 0; used < count; i++) {
		const row = rows[i];
		if (classes[row] === key) list[used++] = row;
	}
	return list;
}
/** An endless span is of the class whose length is Infinity. */
var ENDLESS = 1024;
/** Class of each span: 0 for moments (and for what ends before it starts), else by the power of two of its length. */
function spanClasses(from, to) {
	const classes = new Uint16Array(from.length);
	let [last, known] = [0, 0];
	for (let row = 0; row < classes.length; row++) {
		const length = to[row] - from[row];
		if (length !== last) {
			last = length;
			known = length > 0 ? Math.min(ENDLESS, Math.ceil(Math.log2(length + 1))) : 0;
		}
		classes[row] = known;
	}
	return classes;
}
// src/layout/tables.ts
/** Which part of the picture draws a row. */
var Part = {
	spine: 0,
	range: 1,
	thread: 2
};
var NO_SERIES = 65535;
var known = /* @__PURE__ */ new WeakMap();
/** The tables of a store as of `now`; with `threads` numbered series are threads. The last ones are remembered. */
function tablesOf(store, now, threads) {
	const last = known.get(store);
	if (last?.now === now && last?.threads === threads) return last;
	const until = untilsOf(store, now);
	const certain = certainty(store, until);
	const tables = {
		now,
		threads,
		until,
		part: partsOf(store, threads),
		...certain,
		spanClass: spanClasses(store.columns.earliest, until),
		neverClass: spanClasses(certain.sureEnd, certain.sureStart)
	};
	known.set(store, tables);
	return tables;
}
function certainty({ columns, size }, until) {
	const { earliest } = columns;
	const sureStart = columns.startLatest.slice();
	const sureEnd = columns.endEarliest.slice();
	const doubtful = new Uint8Array(size);
	for (let row = 0; row < size; row++) {
		const [since, last] = [earliest[row], until[row]];
		const starts = sureStart[row] = Math.max(sureStart[row], since);
		const ends = sureEnd[row] = Math.min(sureEnd[row], last);
		if (starts > since || ends < last) doubtful[row] = 1;
	}
	return {
		sureStart,
		sureEnd,
		doubtful
	};
}
function untilsOf({ columns, size }, now) {
	if (now === void 0) return columns.latest;
	const until = columns.latest.slice();
	for (let row = 0; row < size; row++) {
		if (until[row] !== Infinity) continue;
		if ((columns.flags[row] & (Flag.openEnd | Flag.unknownEnd)) === 0) continue;
		until[row] = Math.max(now, columns.anchor[row]);
	}
	return until;
}
/** Series of which any event has a number, matching or not, are threads; of the rest ranges are bars. */
function partsOf({ columns, size, series: all }, threads) {
	const { series, seriesNumber, flags } = columns;
	const numbered = /* @__PURE__ */ new Uint8Array(65536);
	if (threads && all.length > 0) {
		for (let row = 0; row < size; row++) if (!Number.isNaN(seriesNumber[row])) numbered[series[row]] = 1;
	}
	numbered[NO_SERIES] = 0;
	const part = new Uint8Array(size);
	for (let row = 0; row < size; row++) part[row] = numbered[series[row]] === 1 ? Part.thread : (flags[row] & Flag.range) !== 0 ? Part.range : Part.spine;
	return part;
}
// src/layout/rows.ts
init_base();
/** Picks the matching rows for the parts of the picture. Linear, and free of sorting where the file is in order. */
function indexRows(input) {
	const { store, now, rows } = input;
	const { columns } = store;
	const plan = planLanes(input);
	const tables = tablesOf(store, now, input.lanes !== "series");
	const { until } = tables;
	const parts = split(input, plan, tables);
	const byAnchor = (list) => sortedByAnchor(store, list);
	const ranges = sortedBy(parts.ranges, columns.earliest);
	const rangeUntils = pick(until, ranges.rows).sort();
	const spansOf = (list) => spanIndex(list, columns.earliest, until, tables.spanClass);
	let matching;
	return {
		plan,
		spine: parts.spine.map((list) => spineOf(byAnchor(list), columns.importance)),
		spans: spansOf(parts.single),
		ranges,
		rangeOrder: byImportance(ranges.rows, columns.importance),
		rangeUntils,
		threads: threadsOf(input, parts.threads, byAnchor, spansOf),
		extra: parts.extra.map((list) => byAnchor(Uint32Array.from(list))),
		folded: Uint32Array.from(parts.folded),
		clocks: byAnchor(Uint32Array.from(parts.clocks)),
		byEarliest: {
			rows,
			keys: pick(columns.earliest, rows)
		},
		untils: merged(untilsBut(rows, ranges.rows.length, tables), rangeUntils),
		doubtful: doubtfulOf(store, rows, tables),
		has: (row) => hasBit(matching ??= setOf(store, rows), row),
		anchor: (row) => columns.anchor[row] ?? 0,
		since: (row) => columns.earliest[row] ?? 0,
		until: (row) => until[row] ?? 0
	};
}
function setOf(store, rows) {
	const bits = emptyBits(store.size);
	for (let i = 0; i < rows.length; i++) setBit(bits, rows[i]);
	return bits;
}
/** Below this share of a store's rows, sorting them is quicker than picking them from the store's order. */
var FEW = 1 / 16;
/** Rows in time order by anchor, equal ones in time order still. */
function sortedByAnchor(store, rows) {
	const { anchor } = store.columns;
	if (rows.length < store.size * FEW || isAscending(pick(anchor, rows))) return sortedBy(rows, anchor);
	const members = setOf(store, rows);
	const ordered = store.byAnchor().filter((row) => hasBit(members, row));
	return {
		rows: ordered,
		keys: pick(anchor, ordered)
	};
}
function spineOf(sorted, importance) {
	let lists;
	const of = (value) => {
		const { rows, keys } = sorted;
		const places = new Uint32Array(rows.length);
		let used = 0;
		for (let i = 0; i < rows.length; i++) if (importance[rows[i]] === value) places[used++] = i;
		const found = {
			rows: new Uint32Array(used),
			keys: new Float64Array(used)
		};
		for (let i = 0; i < used; i++) {
			found.rows[i] = rows[places[i]];
			found.keys[i] = keys[places[i]];
		}
		return found;
	};
	return {
		...sorted,
		great: () => lists ??= [
			of(5),
			of(4),
			of(3)
		]
	};
}
/** Last instants of all but the ranges, ascending: as they come where every date is a day. */
function untilsBut(rows, ranges, { until, part }) {
	const untils = new Float64Array(rows.length - ranges);
	let used = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (part[row] !== Part.range) untils[used++] = until[row];
	}
	return isAscending(untils) ? untils : untils.sort();
}
/** Two ascending lists as one. */
function merged(a, b) {
	if (b.length === 0) return a;
	const all = new Float64Array(a.length + b.length);
	let [i, j] = [0, 0];
	for (let at = 0; at < all.length; at++) {
		const first = j >= b.length || i < a.length && a[i] <= b[j];
		all[at] = first ? a[i++] : b[j++];
	}
	return all;
}
/** Greatest first, equal ones as they come. */
function byImportance(rows, importance) {
	const ordered = new Uint32Array(rows.length);
	let used = 0;
	for (let least = 5; least >= 1; least--) for (let i = 0; i < rows.length; i++) if (importance[rows[i]] === least) ordered[used++] = rows[i];
	return ordered;
}
function doubtfulOf(store, all, tables) {
	const { earliest } = store.columns;
	const { until, sureStart, sureEnd, doubtful } = tables;
	const found = new Uint32Array(all.length);
	let used = 0;
	for (let i = 0; i < all.length; i++) {
		const row = all[i];
		if (doubtful[row] === 1) found[used++] = row;
	}
	const rows = found.subarray(0, used);
	const never = rows.filter((row) => sureStart[row] > sureEnd[row]);
	return {
		sinces: pick(earliest, rows),
		untils: pick(until, rows).sort(),
		starts: pick(sureStart, rows).sort(),
		ends: pick(sureEnd, rows).sort(),
		never: spanIndex(never, sureEnd, sureStart, tables.neverClass)
	};
}
/** One pass over the rows in time order; every list comes out in time order. */
function split({ rows, store }, plan, { part }) {
	const { series, importance, precision } = store.columns;
	const extra = plan.lanes.map(() => []);
	const folded = [];
	const clocks = [];
	const threads = /* @__PURE__ */ new Map();
	const ranges = new Uint32Array(rows.length);
	const single = new Uint32Array(rows.length);
	const lanes = new Int16Array(plan.lanes.length > 1 ? rows.length : 0);
	const counts = new Uint32Array(plan.lanes.length);
	let rangeCount = 0;
	let count = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (precision[row] === 0) clocks.push(row);
		const kind = part[row];
		if (kind === Part.spine) {
			const lane = lanes.length > 0 ? plan.owner(row) : 0;
			if (lane < 0) folded.push(row);
			else {
				lanes[count] = lane;
				counts[lane] = counts[lane] + 1;
				single[count++] = row;
			}
			continue;
		}
		if (kind === Part.range) ranges[rangeCount++] = row;
		else {
			const of = series[row];
			const members = threads.get(of);
			if (members) members.push(row);
			else threads.set(of, [row]);
		}
		if (importance[row] >= (kind === Part.range ? 5 : 4)) extra[plan.owner(row)]?.push(row);
	}
	const spine = Array.from(counts, (length) => new Uint32Array(length));
	const used = new Uint32Array(counts.length);
	for (let i = 0; i < count; i++) {
		const lane = lanes[i] ?? 0;
		const list = spine[lane];
		if (list) list[used[lane]] = single[i];
		used[lane] = used[lane] + 1;
	}
	return {
		single: single.subarray(0, count),
		spine,
		extra,
		ranges: ranges.subarray(0, rangeCount),
		folded,
		clocks,
		threads
	};
}
function threadsOf(input, members, byAnchor, spansOf) {
	const { seriesNumber } = input.store.columns;
	const idOf = (series) => input.store.series[series]?.id ?? "";
	const held = (row) => statusOf(input.store, row) === "occurred" && !Number.isNaN(seriesNumber[row]);
	const planned = (row) => statusOf(input.store, row) === "planned";
	return [...members].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (idOf(a) < idOf(b) ? -1 : 1)).map(([series, rows]) => {
		const sorted = byAnchor(Uint32Array.from(rows));
		return {
			series,
			members: sorted,
			spans: spansOf(sorted.rows),
			held: rows.filter(held).length,
			planned: rows.filter(planned).length
		};
	});
}
// src/layout/stops.ts
var TARGET = 24;
var LEAST = 2;
var MAX_BIN_STOPS = 60;
/** More lines of 24 px than any chart has. */
var LINES = 65536;
/** The spoken twin: one stop per event drawn on its own and per cluster, in time order. */
function stopsOf(input, index, parts, bars, threads, axis, window) {
	const list = [];
	const seen = /* @__PURE__ */ new Set();
	const rank = (row) => input.store.rank[row] ?? 0;
	const add = (row, box) => {
		if (seen.has(row)) return;
		seen.add(row);
		list.push({
			at: index.since(row),
			rank: rank(row),
			stop: {
				kind: "event",
				row,
				box
			}
		});
	};
	for (const label of parts.labels) add(label.row, grown(roomOf(label)));
	for (const bar of bars) if (bar.width >= TARGET) add(bar.row, grown(bar));
	for (const { point, box } of pointBoxes(pointsOf(parts, bars, threads))) {
		const rows = point.rows;
		if (rows === void 0) add(point.row, box);
		else list.push(ofRows(input, index, `dots:${point.row}`, rows, box));
	}
	for (const { id, rows, x, y, width, height } of parts.clusters) list.push(ofRows(input, index, id, rows, {
		x,
		y,
		width,
		height
	}));
	list.push(...binStops(input, index, parts, axis, window));
	list.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1) || a.rank - b.rank);
	return list.map(({ stop }) => stop);
}
/** At least 24 px high and wide, about its middle. */
function grown({ x, y, width, height }) {
	const [w, h] = [Math.max(width, TARGET), Math.max(height, TARGET)];
	return {
		x: x - (w - width) / 2,
		y: y - (h - height) / 2,
		width: w,
		height: h
	};
}
/** Marks, dots, and bars that are no wider than a mark's target. */
function pointsOf(parts, bars, threads) {
	const labelled = new Set(parts.labels.map(({ row }) => row));
	const points = [];
	for (const { row, x, y, shape } of parts.marks) if (!labelled.has(row) && shape !== "ring") points.push({
		row,
		x,
		y
	});
	for (const { row, x, y, width, height } of bars) if (width < TARGET && !labelled.has(row)) points.push({
		row,
		x: x + width / 2,
		y: y + height / 2
	});
	for (const thread of threads) for (const dot of thread.dots) points.push({
		row: dot.row,
		x: dot.x,
		y: thread.y,
		...dot.rows && { rows: dot.rows }
	});
	return points;
}
/** Squares about points, 24 px where there is room, never over the middle of another. Grid search: O(points). */
function pointBoxes(points) {
	const cells = /* @__PURE__ */ new Map();
	const keyOf = (column, line) => column * LINES + line;
	const cellOf = (value) => Math.floor(value / TARGET);
	for (const point of points) {
		const key = keyOf(cellOf(point.x), cellOf(point.y));
		const list = cells.get(key);
		if (list) list.push(point);
		else cells.set(key, [point]);
	}
	return points.map((point) => {
		let half = TARGET / 2;
		for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) {
			const near = cells.get(keyOf(cellOf(point.x) + dx, cellOf(point.y) + dy)) ?? [];
			for (const other of near) {
				if (other === point) continue;
				const distance = Math.max(Math.abs(other.x - point.x), Math.abs(other.y - point.y));
				half = Math.min(half, Math.max(LEAST / 2, distance - .5));
			}
		}
		const size = 2 * half;
		return {
			point,
			box: {
				x: point.x - half,
				y: point.y - half,
				width: size,
				height: size
			}
		};
	});
}
function ofRows(input, index, id, rows, box) {
	const { columns, rank } = input.store;
	let [start, end, first] = [
		Infinity,
		-Infinity,
		Infinity
	];
	for (const row of rows) {
		start = Math.min(start, columns.earliest[row] ?? Infinity);
		end = Math.max(end, columns.latest[row] ?? -Infinity);
		first = Math.min(first, rank[row] ?? Infinity);
	}
	const head = rows.find((row) => rank[row] === first) ?? rows[0] ?? 0;
	const stop = {
		kind: "cluster",
		id,
		count: rows.length,
		rows,
		start,
		end: end + 1,
		box
	};
	return {
		at: index.since(head),
		rank: first,
		stop
	};
}
/** Bins are too many to walk through: one stop per axis unit in which they count anything. */
function binStops(input, index, parts, axis, window) {
	const cells = unitsOf(axis, parts.runs.length);
	const stops = [];
	for (const { lane, strip, without } of parts.runs) for (const cell of cells) {
		const [from, to] = countBetween(strip, Math.max(cell.start, window.start), Math.min(cell.end, window.end));
		let count = to - from;
		for (const row of without) if (strip.rows.subarray(from, to).includes(row)) count--;
		if (count < 1) continue;
		const box = {
			x: cell.x0,
			y: lane.stripY,
			width: cell.x1 - cell.x0,
			height: lane.stripHeight
		};
		const head = strip.rows[from];
		const stop = {
			kind: "cluster",
			id: `bins:${lane.id}:${cell.start}`,
			count,
			get rows() {
				return [...strip.rows.subarray(from, to)].filter((row) => !without.has(row));
			},
			start: cell.start,
			end: cell.end,
			box
		};
		stops.push({
			at: index.since(head),
			rank: input.store.rank[head] ?? 0,
			stop
		});
	}
	return stops;
}
/** The finest tier with at most 60 cells; if even the coarse one has more, its cells in groups. */
function unitsOf(axis, runs) {
	const most = Math.max(4, Math.floor(MAX_BIN_STOPS / Math.max(1, runs)));
	const tier = axis.minor.length <= most || axis.major.length === 0 ? axis.minor : axis.major;
	const size = Math.ceil(tier.length / most);
	if (size <= 1) return [...tier];
	const groups = [];
	for (let i = 0; i < tier.length; i += size) {
		const first = tier[i];
		const last = tier[Math.min(tier.length, i + size) - 1];
		groups.push({
			...first,
			end: last.end,
			x1: last.x1
		});
	}
	return groups;
}
// src/layout/threads.ts
var ROOM = 17.5;
/** From here on dots that nobody could tell apart are merged. */
var MANY = 400;
var MERGE = 3;
/** Numbered series as lines of dots, the uppermost name at `top`. */
function threadsIn(input, index, frame, top) {
	return index.threads.slice(0, M.threadMax).map((rows, i) => threadOf(input, index, frame, rows, top + i * M.threadPitch));
}
function threadOf(input, index, frame, thread, top) {
	const rows = membersIn(thread, index, frame);
	const { members } = thread;
	const clip = (x) => Math.max(frame.left, Math.min(frame.right, x));
	return {
		series: thread.series,
		category: input.store.columns.category[members.rows[0] ?? 0] ?? 0,
		name: input.nameOf("series", input.store.series[thread.series]?.id ?? ""),
		note: noteOf(input, thread),
		nameY: top,
		y: top + 17 + 12,
		x0: clip(frame.x(members.keys[0] ?? 0)),
		x1: clip(frame.x(members.keys.at(-1) ?? 0)),
		dots: dotsOf(input, thread, frame, rows)
	};
}
/** Members that touch the window, by anchor: those whose anchor lies in it, and those that reach into it. */
function membersIn({ members, spans }, index, { window }) {
	const [from, to] = [firstAt(members, window.start), firstAt(members, window.end)];
	const before = [];
	const after = [];
	spans.crossing(window.start, (row) => {
		if (index.anchor(row) < window.start) before.push(row);
	});
	spans.crossing(window.end, (row) => {
		if (index.anchor(row) >= window.end) after.push(row);
	});
	const byAnchor = (a, b) => index.anchor(a) - index.anchor(b) || a - b;
	return [
		...before.sort(byAnchor),
		...members.rows.subarray(from, to),
		...after.sort(byAnchor)
	];
}
/** "31 held, 1 planned" of all matching members; an event without a number is no meeting of its own. */
var noteOf = ({ words }, { held, planned }) => planned > 0 ? words.t("threadHeldPlanned", {
	held,
	planned
}) : words.t("threadHeld", { held });
/** Numbers stand wherever 17.5 px are free from the last number; the first, the last and the selected keep theirs. */
function dotsOf(input, { members }, frame, rows) {
	const { anchor, seriesNumber } = input.store.columns;
	const x = (row) => Math.max(frame.left, Math.min(frame.right, frame.x(anchor[row] ?? 0)));
	const numbers = (row) => isNumbered(input, row);
	const all = [...ends(members.rows, numbers)];
	const keeps = rows.filter((row) => row === frame.selected || all.includes(row)).map(x);
	const dots = [];
	let last = -Infinity;
	for (const row of rows) {
		const at = x(row);
		const before = dots.at(-1);
		if (rows.length > MANY && before && at - before.x < MERGE && row !== frame.selected) {
			if (before.rows) before.rows.push(row);
			else before.rows = [before.row, row];
			continue;
		}
		const keep = row === frame.selected || all.includes(row);
		const free = at - last >= ROOM && keeps.every((other) => other === at || Math.abs(other - at) >= ROOM);
		const numbered = numbers(row) && (keep || free);
		if (numbered) last = at;
		dots.push({
			row,
			x: at,
			text: numbered ? input.words.number(seriesNumber[row] ?? 0) : void 0,
			status: statusOf(input.store, row),
			selected: row === frame.selected
		});
	}
	return dots;
}
var isNumbered = (input, row) => !Number.isNaN(input.store.columns.seriesNumber[row] ?? NaN);
function* ends(rows, numbers) {
	const first = rows.find(numbers);
	const last = rows.findLast(numbers);
	if (first !== void 0) yield first;
	if (last !== void 0 && last !== first) yield last;
}
// src/layout/summary.ts
init_base();
var below = (keys, key) => lowerBound(0, keys.length, key, (i) => keys[i]);
/**
* How many matching events touch the window, how many of them only may, and how many lie before and after it, with
* the nearest of those. O(log n), and what straddles the window's start without a certain day.
*/
function countsOf(index, frame) {
	const { byEarliest, untils, doubtful } = index;
	const { start, end } = frame.window;
	const before = below(untils, start);
	const begun = firstAt(byEarliest, end);
	const after = byEarliest.rows.length - begun;
	let neither = 0;
	doubtful.never.crossing(start, (_, to) => {
		if (to >= end) neither++;
	});
	const possibly = below(doubtful.ends, start) - below(doubtful.untils, start) + below(doubtful.sinces, end) - below(doubtful.starts, end) - neither;
	const nearest = () => {
		const last = untils[before - 1];
		let at = firstAt(byEarliest, last + 1);
		while (at > 0 && index.until(byEarliest.rows[at - 1]) !== last) at--;
		return byEarliest.rows[at - 1];
	};
	return {
		inView: begun - before,
		possibly,
		earlier: before > 0 ? {
			count: before,
			row: nearest()
		} : void 0,
		later: after > 0 ? {
			count: after,
			row: byEarliest.rows[begun] ?? 0
		} : void 0
	};
}
/** The signs that the key line explains, those in view only. */
function keyOf(input, marks, bars, threads) {
	const found = /* @__PURE__ */ new Set();
	const status = (each) => {
		if (each.status !== "occurred") found.add(each.status);
	};
	for (const mark of marks) {
		status(mark);
		const { doubt, row } = mark;
		if (doubt?.band?.ticks) found.add("day-unknown");
		if (doubt?.sign?.includes("~")) found.add("about");
		if (doubt?.sign?.includes("?")) found.add("uncertain");
		if (hasFlag(input.store, row, Flag.oneOf)) found.add("one-of");
	}
	for (const bar of bars) {
		status(bar);
		if (bar.fadeLeft > 0 || bar.fadeRight > 0) found.add("end-uncertain");
		if (bar.arrow) found.add("ongoing");
	}
	for (const thread of threads) thread.dots.forEach(status);
	return KEY_ORDER.filter((sign) => found.has(sign));
}
var KEY_ORDER = [
	"planned",
	"postponed",
	"cancelled",
	"disputed",
	"day-unknown",
	"about",
	"uncertain",
	"one-of",
	"end-uncertain",
	"ongoing"
];
/** How many ranges touch the window. O(log n). */
var rangesIn = (index, frame) => firstAt(index.ranges, frame.window.end) - below(index.rangeUntils, frame.window.start);
/** Rows of a list by start that touch the window. */
function touching(index, rows, frame) {
	const found = [];
	for (const row of rows) if (touches(index, row, frame.window)) found.push(row);
	return found;
}
/** Threads beyond the fifth: how many have events in view, and which. */
function foldedSeries(index, frame, from) {
	const found = index.threads.slice(from).map((thread) => membersIn(thread, index, frame));
	const rows = found.flat();
	return {
		count: found.filter((members) => members.length > 0).length,
		rows
	};
}
// src/layout/layout.ts
init_base();
/**
* Prepares a layout: sorts the rows, divides the height. A new one is needed when anything in `input` changes,
* not when the window or the selection does. O(n log n).
*/
function createLayout(input) {
	assert(input.width > 0 && input.height > 0, "a layout needs a size");
	const all = input.rows === input.store.byTime;
	const last = all ? whole.get(input.store) : void 0;
	if (last && sameInput(last.input, input)) return last.layout;
	const index = indexRows(input);
	const geometry = geometryOf(input, index);
	const parts = {
		input,
		index,
		geometry,
		levelAt: levelCache(input, index, geometry),
		doubts: /* @__PURE__ */ new Map()
	};
	const layout = { scene: (frame) => compose(parts, frame) };
	if (all) whole.set(input.store, {
		input,
		layout
	});
	return layout;
}
/** The last layout of everything: clearing a filter comes back to it. */
var whole = /* @__PURE__ */ new WeakMap();
/** Whether two inputs give the same layout; what is chosen only orders lanes of countries. */
var sameInput = (a, b) => Object.keys(b).every((key) => a[key] === b[key] || key === "chosen" && b.lanes !== "country");
/** The scene of one window without keeping anything: for pictures made once. */
function layout(store, rows, options) {
	return createLayout({
		...options,
		store,
		rows
	}).scene(options);
}
function compose(parts, at) {
	const { input, index, geometry } = parts;
	assert(at.window.start < at.window.end, "a window starts before it ends");
	const frame = frameOf(at.window, geometry.left, geometry.right, at.selected, at.focused);
	const level = parts.levelAt(frame.scale);
	const overlays = overlaysIn(input, index, geometry, level, frame);
	const lifted = new Set(overlays.map(({ row }) => row));
	const lanes = lanesIn({
		...parts,
		level,
		frame,
		overlays,
		lifted
	});
	const below = belowOf(parts, level, frame);
	const axis = axisIn(input, index, frame, geometry.axisY);
	const { bars, threads, folds } = below;
	const counts = countsOf(index, frame);
	const nowX = input.now === void 0 ? void 0 : frame.x(input.now);
	const { marks, labels, clusters, bins } = lanes;
	return {
		width: input.width,
		height: below.height,
		window: at.window,
		level: level.level,
		plot: {
			left: geometry.left,
			right: geometry.right
		},
		lanes: geometry.lanes,
		axis,
		marks,
		labels,
		clusters,
		bins,
		binMax: bins.reduce((most, { count }) => Math.max(most, count), 0),
		bars,
		threads,
		folds,
		now: nowX !== void 0 && nowX >= frame.left && nowX <= frame.right ? { x: nowX } : void 0,
		...counts,
		labelled: labels.length,
		key: keyOf(input, marks, bars, threads),
		stops: stopsOf(input, index, lanes, bars, threads, axis, at.window)
	};
}
/** What lies under the lanes: bars, threads, and the buttons for what did not fit. */
function belowOf({ input, index, geometry }, level, frame) {
	const folds = [];
	let y = geometry.barsY;
	const fold = (id, count, list) => {
		if (count > 0) folds.push({
			id,
			count,
			get rows() {
				return list();
			},
			x: frame.left,
			y,
			width: M.foldWidth,
			height: M.foldHeight
		});
		y += M.foldHeight + 4;
	};
	if (index.plan.foldedLanes > 0) fold("lanes", index.plan.foldedLanes, () => touching(index, index.folded, frame));
	const { bars: barRows } = level;
	const bars = barsIn(input, index, barRows, frame, y);
	y += barRows.rows.length * M.barPitch;
	if (barRows.folded.length + barRows.loose.length > 0) fold("ranges", rangesIn(index, frame) - bars.length, () => foldedRanges(input, index, barRows, frame));
	if (y > geometry.barsY) y += 6;
	const threads = threadsIn(input, index, frame, y);
	y += threads.length * M.threadPitch + (threads.length > 0 ? 4 : 0);
	if (index.threads.length > M.threadMax) {
		const { count, rows } = foldedSeries(index, frame, M.threadMax);
		fold("series", count, () => rows);
	}
	return {
		bars,
		threads,
		folds,
		height: Math.ceil(y)
	};
}
var timeline_1_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "geo-timeline dataset, version 1",
	type: "object",
	properties: {
		"version": { "const": 1 },
		"title": { "anyOf": [{ "type": "string" }, {
			"type": "object",
			"propertyNames": { "type": "string" },
			"additionalProperties": { "type": "string" }
		}] },
		"description": { "anyOf": [{ "type": "string" }, {
			"type": "object",
			"propertyNames": { "type": "string" },
			"additionalProperties": { "type": "string" }
		}] },
		"takeaway": { "anyOf": [{ "type": "string" }, {
			"type": "object",
			"propertyNames": { "type": "string" },
			"additionalProperties": { "type": "string" }
		}] },
		"language": { "type": "string" },
		"license": { "type": "string" },
		"credit": { "type": "string" },
		"updated": { "type": "string" },
		"categories": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					},
					"label": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"shape": {
						"enum": [
							"diamond",
							"circle",
							"square",
							"hexagon",
							"plus",
							"triangle-down",
							"star",
							"triangle-up"
						],
						"type": "string"
					},
					"color": { "type": "string" }
				},
				"required": ["id", "label"]
			}
		},
		"actors": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					},
					"name": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"kind": {
						"enum": [
							"person",
							"organisation",
							"state-body"
						],
						"type": "string"
					},
					"country": { "type": "string" },
					"roles": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"title": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"date": {
									"type": "string",
									"minLength": 1,
									"maxLength": 256,
									"description": "EDTF (ISO 8601-2)"
								},
								"of": { "type": "string" },
								"to": { "type": "string" },
								"sources": {
									"type": "array",
									"items": {
										"type": "object",
										"properties": {
											"url": {
												"type": "string",
												"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
											},
											"title": { "anyOf": [{ "type": "string" }, {
												"type": "object",
												"propertyNames": { "type": "string" },
												"additionalProperties": { "type": "string" }
											}] },
											"publisher": { "anyOf": [{ "type": "string" }, {
												"type": "object",
												"propertyNames": { "type": "string" },
												"additionalProperties": { "type": "string" }
											}] },
											"date": {
												"type": "string",
												"minLength": 1,
												"maxLength": 256,
												"description": "EDTF (ISO 8601-2)"
											},
											"archive": {
												"type": "string",
												"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
											}
										},
										"required": ["url", "title"]
									}
								}
							},
							"required": ["title", "date"]
						}
					},
					"url": {
						"type": "string",
						"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
					}
				},
				"required": [
					"id",
					"name",
					"kind"
				]
			}
		},
		"series": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					},
					"label": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"description": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] }
				},
				"required": ["id", "label"]
			}
		},
		"events": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256
					},
					"date": {
						"type": "string",
						"minLength": 1,
						"maxLength": 256,
						"description": "EDTF (ISO 8601-2)"
					},
					"timezone": { "type": "string" },
					"title": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"label": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"summary": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] },
					"countries": {
						"type": "array",
						"items": { "anyOf": [{ "type": "string" }, {
							"type": "object",
							"properties": {
								"code": { "type": "string" },
								"role": {
									"enum": [
										"party",
										"initiator",
										"target",
										"host",
										"mediator",
										"observer"
									],
									"type": "string"
								}
							},
							"required": ["code"]
						}] }
					},
					"actors": {
						"type": "array",
						"items": { "type": "string" }
					},
					"category": { "type": "string" },
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"series": {
						"type": "object",
						"properties": {
							"id": {
								"type": "string",
								"minLength": 1,
								"maxLength": 256
							},
							"number": { "type": "number" }
						},
						"required": ["id"]
					},
					"place": {
						"type": "object",
						"properties": {
							"name": { "anyOf": [{ "type": "string" }, {
								"type": "object",
								"propertyNames": { "type": "string" },
								"additionalProperties": { "type": "string" }
							}] },
							"lat": {
								"type": "number",
								"minimum": -90,
								"maximum": 90
							},
							"lon": {
								"type": "number",
								"minimum": -180,
								"maximum": 180
							}
						},
						"required": ["name"]
					},
					"importance": {
						"type": "integer",
						"minimum": 1,
						"maximum": 5
					},
					"status": {
						"enum": [
							"occurred",
							"planned",
							"postponed",
							"cancelled",
							"disputed"
						],
						"type": "string"
					},
					"sources": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"url": {
									"type": "string",
									"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
								},
								"title": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"publisher": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"date": {
									"type": "string",
									"minLength": 1,
									"maxLength": 256,
									"description": "EDTF (ISO 8601-2)"
								},
								"archive": {
									"type": "string",
									"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
								}
							},
							"required": ["url", "title"]
						}
					},
					"media": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"url": {
									"type": "string",
									"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
								},
								"alt": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"credit": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"caption": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] }
							},
							"required": ["url", "alt"]
						}
					},
					"accounts": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"by": { "type": "string" },
								"title": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"text": { "anyOf": [{ "type": "string" }, {
									"type": "object",
									"propertyNames": { "type": "string" },
									"additionalProperties": { "type": "string" }
								}] },
								"source": {
									"type": "object",
									"properties": {
										"url": {
											"type": "string",
											"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
										},
										"title": { "anyOf": [{ "type": "string" }, {
											"type": "object",
											"propertyNames": { "type": "string" },
											"additionalProperties": { "type": "string" }
										}] },
										"publisher": { "anyOf": [{ "type": "string" }, {
											"type": "object",
											"propertyNames": { "type": "string" },
											"additionalProperties": { "type": "string" }
										}] },
										"date": {
											"type": "string",
											"minLength": 1,
											"maxLength": 256,
											"description": "EDTF (ISO 8601-2)"
										},
										"archive": {
											"type": "string",
											"pattern": "^([Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)"
										}
									},
									"required": ["url", "title"]
								}
							},
							"required": [
								"by",
								"text",
								"source"
							]
						}
					},
					"links": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"rel": {
									"enum": [
										"responds-to",
										"leads-to",
										"begins",
										"ends",
										"part-of",
										"replaces",
										"extends",
										"breaches"
									],
									"type": "string"
								},
								"event": { "type": "string" }
							},
							"required": ["rel", "event"]
						}
					},
					"more": {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}
				},
				"required": ["date", "title"]
			}
		},
		"corrections": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"date": { "type": "string" },
					"event": { "type": "string" },
					"note": { "anyOf": [{ "type": "string" }, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "type": "string" }
					}] }
				},
				"required": [
					"date",
					"event",
					"note"
				]
			}
		}
	},
	required: ["version", "events"]
};
// src/core.ts
init_time();
init_model();
init_read();
init_edtf();
init_view();
init_parse_view();
init_country_names();
init_resolve();
/** A date in words of a language (BCP 47), no more precise than it is known. */
function formatDate(date, { lang, style = "long" }) {
	return dateWords(date, wordsFor(lang), { style });
}
export { countryName, createStore, defaultView, facets, filterRows, formatDate, layout, parseDate, parseView, printView, readDataset, resolveCountry, timeline_1_default as schema, writeDataset };
