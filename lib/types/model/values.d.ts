/** The closed lists of the data format and of a view, in the order that interfaces show them. Free of imports: schema.ts and the run time share it. */
export declare const ROLES: readonly ["party", "initiator", "target", "host", "mediator", "observer"];
export declare const STATUSES: readonly ["occurred", "planned", "postponed", "cancelled", "disputed"];
export declare const SHAPES: readonly ["diamond", "circle", "square", "hexagon", "plus", "triangle-down", "star", "triangle-up"];
export declare const RELATIONS: readonly ["responds-to", "leads-to", "begins", "ends", "part-of", "replaces", "extends", "breaches"];
export declare const ACTOR_KINDS: readonly ["person", "organisation", "state-body"];
export declare const VIEW_KINDS: readonly ["timeline", "story"];
export declare const MATCHES: readonly ["any", "all", "only"];
export declare const LANES: readonly ["none", "country", "category", "actor", "series"];
export declare const THEMES: readonly ["auto", "light", "dark"];
export declare const CLOCKS: readonly ["place", "utc", "reader"];
export declare const IMPORTANCES: readonly [1, 2, 3, 4, 5];
