package org.liangbang.check.privacy;

import java.util.EnumSet;
import java.util.Set;
import org.liangbang.check.privacy.AddressParts.Part;
import org.liangbang.check.privacy.AddressParts.Suffix;

/** Walks from a numeral over the parts of an address, for as long as there are any. */
final class AddressWalk {
    private static final int MOST_PARTS = 7;
    private static final int LONGEST_SMALL = 3;

    private final HomeWords words;
    private final AddressParts parts;
    private final Line line;
    private final int from;
    private final boolean residence;
    private final Set<Part> seen = EnumSet.noneOf(Part.class);
    private boolean hyphens;
    private int at;
    private int end;

    AddressWalk(HomeWords words, AddressParts parts, Line line, int from) {
        this.words = words;
        this.parts = parts;
        this.line = line;
        this.from = from;
        this.at = from;
        this.end = from;
        this.residence = words.isResidence(line, from);
    }

    /** The offset after the address that begins here; where the walk began when there is none. */
    int end() {
        int taken = 0;
        while (taken < MOST_PARTS && !seen.contains(Part.ROOM) && step()) {
            taken++;
        }
        return isHome() ? end : from;
    }

    private boolean step() {
        int start = skipMarks(at);
        int door = seen.isEmpty() ? start : parts.doorEnd(line, start);
        if (door > start) {
            return take(Part.ROOM, door);
        }
        boolean letter = seen.isEmpty() && Line.isLatin(line.at(start));
        int after = letter ? start + 1 : words.numeralEnd(line, start);
        if (after == start) {
            return false;
        }
        Suffix suffix = parts.after(line, after, letter);
        return suffix.part() == Part.BARE
                ? !letter && bare(start, after)
                : worded(suffix, start, after);
    }

    private boolean take(Part part, int after) {
        seen.add(part);
        at = after;
        end = after;
        return true;
    }

    private int skipMarks(int from) {
        int next = from;
        while (!seen.isEmpty() && next < from + 2 && " -,\u0000".indexOf(line.at(next)) >= 0) {
            next++;
        }
        return next;
    }

    private boolean worded(Suffix suffix, int start, int after) {
        boolean counted = suffix.part() == Part.BUILDING && parts.isCount(line, suffix.end());
        boolean inHouse = isInHouse();
        return switch (suffix.part()) {
            case BUILDING -> !counted && take(Part.BUILDING, suffix.end());
            case ROOM -> room(suffix, start, after, inHouse);
            case HOUSE -> take(Part.HOUSE, suffix.end());
            default -> take(suffix.part(), suffix.end());
        };
    }

    /** The short word of a room also ends a house's number, and dates; it needs a room's digits. */
    private boolean room(Suffix suffix, int start, int after, boolean inHouse) {
        boolean number = parts.isNumberWord(line, after, suffix.end());
        if (!number) {
            return take(Part.ROOM, suffix.end());
        }
        boolean door = (inHouse && words.isRoom(line, start, after)) || seen.contains(Part.UNIT);
        return take(door && inHouse ? Part.ROOM : Part.HOUSE, suffix.end());
    }

    private boolean isInHouse() {
        return seen.contains(Part.BUILDING)
                || seen.contains(Part.UNIT)
                || seen.contains(Part.LETTER_BUILDING);
    }

    /** A numeral without a word: a room, or one of the numbers that hyphens part. */
    private boolean bare(int start, int after) {
        boolean hyphen = line.at(after) == '-' && words.numeralEnd(line, after + 1) > after + 1;
        if (hyphen && after - start <= LONGEST_SMALL && mayPart(start)) {
            hyphens |= seen.isEmpty();
            return take(seen.contains(Part.BUILDING) ? Part.WEAK_UNIT : Part.BUILDING, after);
        }
        boolean room =
                (isInHouse() || seen.contains(Part.WEAK_UNIT)) && words.isRoom(line, start, after);
        return room && take(Part.ROOM, after);
    }

    private boolean mayPart(int start) {
        boolean free = line.at(start - 1) != '-';
        return !seen.isEmpty() || free;
    }

    private boolean isHome() {
        if (seen.contains(Part.GROUP)) {
            return seen.contains(Part.HOUSE)
                    && (words.isHousehold(line, end) || words.isLivedIn(line, from));
        }
        boolean quarter = residence || seen.contains(Part.COURTYARD);
        boolean room = seen.contains(Part.ROOM);
        if (hyphens && !quarter) {
            return room && seen.contains(Part.WEAK_UNIT) && parts.endsAsRoom(line, end);
        }
        boolean unit = seen.contains(Part.UNIT) || (seen.contains(Part.WEAK_UNIT) && room);
        boolean house = seen.contains(Part.BUILDING) || seen.contains(Part.HOUSE) || quarter;
        if (unit) {
            return room || (house && !words.isShared(line, end));
        }
        return room && house && !words.isOffice(line, from, end);
    }
}
