package org.liangbang.model;

/** What kind of unit a unit is; the words for readers are in the theme. */
public enum UnitKind {
    /** The district itself, the root of the tree. */
    DISTRICT,
    /** A sub-district of a town. */
    SUBDISTRICT,
    /** A town or township. */
    TOWN,
    /** An office or agency of the district with branches of its own. */
    OFFICE,
    /** A village. */
    VILLAGE,
    /** An urban community. */
    COMMUNITY,
    /** A work station. */
    STATION,
    /** A government agency's branch. */
    AGENCY,
    /** An enterprise's branch. */
    ENTERPRISE,
    /** A party branch below a village or community. */
    BRANCH,
    /** A party group. */
    GROUP,
    /** A grid of a community. */
    GRID,
    /** A courtyard or building group. */
    COURTYARD
}
