/** English, what the parts say that come after the first picture. Keys are unique across early and late. */
export declare const late: {
    readonly storyMonthCount: {
        readonly one: "{count} event";
        readonly other: "{count} events";
    };
    readonly storySilence: "{duration} without an event";
    readonly storyEarlier: {
        readonly one: "Show {count} earlier event";
        readonly other: "Show {count} earlier events";
    };
    readonly storyMore: {
        readonly one: "Show {count} more event";
        readonly other: "Show {count} more events";
    };
    readonly storyPrevious: "Previous";
    readonly storyNext: "Next";
    readonly emptyTitle: "No event matches";
    readonly emptyCountriesAll: "No event names {countries} together";
    readonly emptyCountriesOnly: "No event names only {countries}";
    readonly emptyCountriesAny: "No event names {countries}";
    readonly emptyNoData: "This file holds no events";
    readonly emptyNoDataText: "There is nothing to show yet. Each event needs a date and a title.";
    readonly emptyWith: "The other filters: {filters}.";
    readonly emptyParts: "On its own, each part finds:";
    readonly emptyPart: {
        readonly one: "{name}: {count} event";
        readonly other: "{name}: {count} events";
    };
    readonly emptyMatchAny: {
        readonly one: "Match any: {count} event";
        readonly other: "Match any: {count} events";
    };
    readonly emptyClear: {
        readonly one: "Clear filters: {count} event";
        readonly other: "Clear filters: {count} events";
    };
    readonly emptyWithout: {
        readonly one: "Without {name}: {count} event";
        readonly other: "Without {name}: {count} events";
    };
    readonly problemsTitle: {
        readonly one: "{count} row could not be read";
        readonly other: "{count} rows could not be read";
    };
    readonly problemsOthers: {
        readonly one: "The other {count} event is shown.";
        readonly other: "The other {count} events are shown.";
    };
    readonly problemsNothing: "No event is shown.";
    readonly problemsNotes: {
        readonly one: "{count} note about the data";
        readonly other: "{count} notes about the data";
    };
    readonly problemsAll: {
        readonly one: "All {count} message";
        readonly other: "All {count} messages";
    };
    readonly problemsList: "What could not be read";
    readonly problemRow: "Row {row}";
    readonly problemLine: "Line {line}";
    readonly problemColumn: "column {field}";
    readonly problemsCut: {
        readonly one: "and {count} more, in the report";
        readonly other: "and {count} more, in the report";
    };
    readonly copyReport: "Copy the report";
    readonly reportCopied: "Report copied";
    readonly reportField: "Report, ready to copy";
    readonly hideProblems: "Hide";
    readonly failedTitle: "The events could not be loaded";
    readonly failedKept: "Your filters and your place are kept.";
    readonly filters: "Filters";
    readonly searchEvents: {
        readonly one: "Search {count} event";
        readonly other: "Search {count} events";
    };
    readonly countries: "Countries";
    readonly findCountry: "Find a country";
    readonly organisations: "Organisations";
    readonly findOrganisation: "Find an organisation";
    readonly categories: "Categories";
    readonly statuses: "Status";
    readonly moreCount: {
        readonly one: "{count} more";
        readonly other: "{count} more";
    };
    readonly moreFilters: "More filters";
    readonly chosenCount: {
        readonly one: "{count} chosen";
        readonly other: "{count} chosen";
    };
    readonly choiceName: {
        readonly one: "{name}, {count} event";
        readonly other: "{name}, {count} events";
    };
    readonly noChoiceFound: "Nothing here is called “{text}”.";
    readonly choicesCut: {
        readonly one: "{count} more. Type to find it.";
        readonly other: "{count} more. Type to find them.";
    };
    readonly match: "Match";
    readonly matchAny: "Any";
    readonly matchAll: "All";
    readonly matchOnly: "Only";
    readonly importance: "Importance";
    readonly importanceAll: "All events";
    readonly importanceFrom: "{least} and above";
    readonly importanceTop: "5 only";
    readonly lanes: "Lanes";
    readonly lanesNone: "None";
    readonly lanesCountry: "By country";
    readonly lanesCategory: "By category";
    readonly lanesActor: "By actor";
    readonly lanesSeries: "By series";
    readonly removeFilter: "Remove {name}";
    readonly activeFilters: "Active filters";
    readonly searchIs: "“{text}”";
    readonly importanceIs: "Importance {least} and above";
    readonly matchIsAll: "all of them";
    readonly matchIsOnly: "only them";
    readonly showEvents: {
        readonly one: "Show {count} event";
        readonly other: "Show {count} events";
    };
    readonly statusOccurred: "Took place";
    readonly statusPlanned: "Planned";
    readonly statusPostponed: "Postponed";
    readonly statusCancelled: "Cancelled";
    readonly statusDisputed: "Disputed";
    readonly consentTitle: "Load data from {host}?";
    readonly consentText: "The address of this page asks for data from {host}. They are not from the publisher of this page, who has not checked them. {host} learns your network address when they load.";
    readonly consentLoad: "Load data from {host}";
    readonly consentDecline: "Show the timeline of this page";
    readonly durationMinutes: {
        readonly one: "{count} minute";
        readonly other: "{count} minutes";
    };
    readonly durationHours: {
        readonly one: "{count} hour";
        readonly other: "{count} hours";
    };
    readonly durationDays: {
        readonly one: "{count} day";
        readonly other: "{count} days";
    };
    readonly durationWeeks: {
        readonly one: "{count} week";
        readonly other: "{count} weeks";
    };
    readonly durationMonths: {
        readonly one: "{count} month";
        readonly other: "{count} months";
    };
    readonly durationYears: {
        readonly one: "{count} year";
        readonly other: "{count} years";
    };
    readonly doubtWeekdays: "{weekdays}. Sources differ by one day.";
    readonly doubtDays: {
        readonly one: "Sources differ by one day.";
        readonly other: "Sources differ by {count} days.";
    };
    readonly doubtOneOf: "Sources give different dates.";
    readonly doubtBetween: "Sources give only a span of possible dates.";
    readonly doubtAbout: "The source says “about”.";
    readonly doubtUncertain: "The source itself is in doubt.";
    readonly doubtAboutUncertain: "The source says “about” and is itself in doubt.";
    readonly doubtAboutParts: "The source says “about” of the {parts} only.";
    readonly doubtUncertainParts: "The source is in doubt about the {parts} only.";
    readonly doubtEstimate: "The source gives an estimate.";
    readonly doubtMonth: "Only the month is known.";
    readonly doubtSeason: "Only the time of year is known.";
    readonly doubtYear: "Only the year is known.";
    readonly doubtDecade: "Only the decade is known.";
    readonly doubtCentury: "Only the century is known.";
    readonly doubtMillennium: "Only the millennium is known.";
    readonly doubtStart: "The day it began is not known.";
    readonly doubtEnd: "The day it ended is not known.";
    readonly doubtStartEnd: "The days it began and ended are not known.";
    readonly doubtStartAbout: "The start is approximate or uncertain.";
    readonly doubtEndAbout: "The end is approximate or uncertain.";
    readonly doubtStartEndAbout: "The start and the end are approximate or uncertain.";
    readonly doubtStartNotKnown: "It is not known when it began.";
    readonly doubtEndNotKnown: "It ended, but it is not known when.";
    readonly doubtZone: "The source gives a time of day without a time zone.";
    readonly eventDetails: "Event details";
    readonly eventOf: "event {number} of {total}";
    readonly eventHidden: "The filters hide this event.";
    readonly showIt: "Show it";
    readonly countriesHead: "Countries";
    readonly actorsHead: "People and organisations";
    readonly placeHead: "Place";
    readonly accountsHead: "Accounts";
    readonly accordingTo: "According to {name}";
    readonly accountQuote: "“{text}”";
    readonly seriesHead: "Series";
    readonly seriesNumber: "{name}, number {number}";
    readonly neighbours: "Neighbouring events";
    readonly linkWord: "{relation}:";
    readonly linksHead: "Linked events";
    readonly sourcesHead: {
        readonly one: "{count} source";
        readonly other: "{count} sources";
    };
    readonly noSource: "No source yet.";
    readonly sourceNote: "source";
    readonly archivedCopy: "archived copy";
    readonly inLanguage: "({language})";
    readonly mediaHead: "Pictures";
    readonly loadImage: "Load image from {host}";
    readonly imageFailed: "The image from {host} could not be loaded.";
    readonly imageCredit: "Picture: {credit}";
    readonly moreHead: "More";
    readonly opensHost: "({host})";
    readonly previousWord: "Previous";
    readonly nextWord: "Next";
    readonly eventWord: "event";
    readonly roleInitiator: "initiator";
    readonly roleTarget: "target";
    readonly roleHost: "host";
    readonly roleMediator: "mediator";
    readonly roleObserver: "observer";
    readonly roleParty: "party";
    readonly relRespondsTo: "Responds to";
    readonly relLeadsTo: "Leads to";
    readonly relBegins: "Begins";
    readonly relEnds: "Ends";
    readonly relPartOf: "Part of";
    readonly relReplaces: "Replaces";
    readonly relExtends: "Extends";
    readonly relBreaches: "Breaches";
    readonly relRespondsToBack: "Answered by";
    readonly relLeadsToBack: "Follows from";
    readonly relBeginsBack: "Begun by";
    readonly relEndsBack: "Ended by";
    readonly relPartOfBack: "Includes";
    readonly relReplacesBack: "Replaced by";
    readonly relExtendsBack: "Extended by";
    readonly relBreachesBack: "Breached by";
    readonly share: "Share";
    readonly copyLink: "Copy link";
    readonly linkCopied: "Link copied";
    readonly linkField: "Link, ready to copy";
    readonly linkNotCopied: "The browser did not let us copy. Copy the link from the field.";
    readonly themeDark: "Dark";
    readonly themeLight: "Light";
    readonly guide: "How to read this";
    readonly guideText: "Each sign is one event. Shape and colour name its kind, size its importance. Bars last from start to end. A faded band or dotted line means that the day is not certain. Numbers in circles are steps of a series. Choose countries to see what they share. Select a sign to read its accounts and sources.";
    readonly guideCategories: "Kinds of events";
    readonly guideMarks: "Signs";
    readonly guideOccurred: "took place";
    readonly guidePlanned: "planned";
    readonly guidePostponed: "postponed";
    readonly guideCancelled: "cancelled";
    readonly guideDisputed: "disputed whether or how it happened";
    readonly guideAbout: "date known only about";
    readonly guideRange: "from start to end";
    readonly guideImportance: "Importance";
    readonly guideImportanceText: "From 1, a detail, to 5, a turning point. It decides which event gets a label first, and nothing else. The publisher of the data sets it.";
    readonly guideWords: "How we choose words";
    readonly guideWordsText: "We name who acts and avoid words that judge. Where the sides use different words, each account stands under the name of the one who gives it.";
    readonly guideData: "About these data";
    readonly guideDataUpdated: "Data of {date}";
    readonly guideLicence: "Licence: {licence}";
    readonly showFilters: "Filter";
    readonly showSearch: "Search";
    readonly viewIs: "View: {view}";
    readonly viewChoice: "View";
    readonly chartBarCounts: {
        readonly one: "{count} event in view, {labelled} labelled";
        readonly other: "{count} events in view, {labelled} labelled";
    };
    readonly possiblyInPeriod: {
        readonly one: "{count} possibly in this period";
        readonly other: "{count} of them possibly";
    };
    readonly zoomIn: "Zoom in";
    readonly zoomOut: "Zoom out";
    readonly showAll: "Show all";
    readonly goToDate: "Go to date";
    readonly goToDateLabel: "Date or period";
    readonly goToDateHint: "A year, month or day, such as 2014, 2014-03 or 2014-03-18, or two with a slash between.";
    readonly go: "Go";
    readonly viewSwitch: "View";
    readonly viewTimeline: "Timeline";
    readonly viewStory: "Story";
    readonly eventsList: "Events";
    readonly stopEvent: "{title}, {date}, {countries}";
    readonly stopEventPlain: "{title}, {date}";
    readonly stopCluster: {
        readonly one: "{count} more event, {period}";
        readonly other: "{count} more events, {period}";
    };
    readonly earlier: {
        readonly one: "{count} earlier";
        readonly other: "{count} earlier";
    };
    readonly later: {
        readonly one: "{count} later";
        readonly other: "{count} later";
    };
    readonly moreRanges: {
        readonly one: "+{count} range";
        readonly other: "+{count} ranges";
    };
    readonly moreSeries: {
        readonly one: "+{count} series";
        readonly other: "+{count} series";
    };
    readonly moreLanes: {
        readonly one: "+{count} lane";
        readonly other: "+{count} lanes";
    };
    readonly chooserTitle: {
        readonly one: "{count} event, {period}";
        readonly other: "{count} events, {period}";
    };
    readonly chooserZoom: {
        readonly one: "Zoom to this event";
        readonly other: "Zoom to these {count}";
    };
    readonly close: "Close";
    readonly holdToZoom: "Hold {key} to zoom";
    readonly cardSources: {
        readonly one: "{count} source";
        readonly other: "{count} sources";
    };
    readonly windowStart: "Window start";
    readonly windowEnd: "Window end";
    readonly overviewName: "Overview";
    readonly overviewHint: {
        readonly one: "{count} event by {unit}. Drag the window to move through time.";
        readonly other: "All {count} events by {unit}. Drag the window to move through time.";
    };
    readonly unitDay: "day";
    readonly unitWeek: "week";
    readonly unitMonth: "month";
    readonly unitQuarter: "quarter";
    readonly unitYear: "year";
    readonly unitDecade: "decade";
    readonly unitCentury: "century";
    readonly unitMillennium: "millennium";
    readonly keyPlanned: "planned";
    readonly keyPostponed: "postponed";
    readonly keyCancelled: "cancelled";
    readonly keyDisputed: "disputed";
    readonly keyDayUnknown: "day not known";
    readonly keyAbout: "about";
    readonly keyUncertain: "uncertain";
    readonly keyOneOf: "one of several dates";
    readonly keyEndUncertain: "end uncertain";
    readonly keyOngoing: "ongoing";
    readonly keyLine: "Signs in this picture";
    readonly chartTools: "Zoom and view";
    readonly keysTitle: "Keys";
    readonly keysIntro: "They work while the focus is in the chart.";
    readonly keysLetters: "Single letters and signs";
    readonly keysPan: "Move sideways";
    readonly keysPage: "Move by one window";
    readonly keysZoom: "Zoom in, zoom out";
    readonly keysAll: "Show all";
    readonly keysFit: "Fit the selected event";
    readonly keysNext: "Next, previous event";
    readonly keysAlike: "Next, previous in its lane or series";
    readonly keysInto: "Into a group, select";
    readonly keysOut: "Out, close";
    readonly keysEnds: "First, last event";
    readonly keysSearch: "Search";
    readonly keysDate: "Go to date";
    readonly keysHelp: "This list";
};
