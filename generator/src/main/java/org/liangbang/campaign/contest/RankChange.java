package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/** How ranks changed between two contests of one organiser: two columns of names with lines. */
final class RankChange {
    private static final int LINE = 170;
    private static final int TOP = 230;
    private static final int LEFT = 330;
    private static final int RIGHT = 670;
    private static final int GAP = 25;

    /** From so many places on, a change is drawn strong. */
    private static final int STRONG = 2;

    private final ContestWords words;

    RankChange(ContestWords words) {
        this.words = words;
    }

    private record Move(String name, int then, int now) {
        boolean isStrong() {
            return Math.abs(then - now) >= STRONG;
        }
    }

    Section of(ContestResult before, ContestResult after) {
        List<Move> moves = new ArrayList<>();
        for (Ranking.Place<Score> place : after.places()) {
            String unit = place.result().unit();
            before.of(unit)
                    .ifPresent(
                            then ->
                                    moves.add(
                                            new Move(
                                                    words.unitName(unit),
                                                    then.rank(),
                                                    place.rank())));
        }
        String then = before.contest().title().value();
        String now = after.contest().title().value();
        Block chart =
                new Block.Chart(
                        words.get("slope-title"),
                        words.get("slope-description", then, now),
                        drawing(moves, then, now),
                        Optional.of(table(moves, then, now)));
        return Section.of("changes", words.get("slope-title"), List.of(chart))
                .about(List.of(Inline.text(words.get("slope-scope")), words.link(before)))
                .wide(Width.THIRD);
    }

    private static Drawing drawing(List<Move> moves, String then, String now) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        shapes.add(label(LEFT - GAP, 90, then, Drawing.Anchor.END, false));
        shapes.add(label(RIGHT + GAP, 90, now, Drawing.Anchor.START, false));
        List<Move> byThen = new ArrayList<>(moves);
        byThen.sort(Comparator.comparingInt(Move::then));
        for (int at = 0; at < moves.size(); at++) {
            Move move = moves.get(at);
            int left = TOP + byThen.indexOf(move) * LINE;
            int right = TOP + at * LINE;
            Drawing.Paint paint = move.isStrong() ? Drawing.Paint.INK : Drawing.Paint.GREY;
            int weight = move.isStrong() ? 14 : 7;
            shapes.add(new Drawing.Line(LEFT, left - 35, RIGHT, right - 35, weight, paint));
            shapes.add(new Drawing.Dot(LEFT, left - 35, 18, false, Drawing.Paint.INK));
            shapes.add(new Drawing.Dot(RIGHT, right - 35, 18, false, Drawing.Paint.INK));
            String before = move.name() + " " + move.then();
            String after = move.now() + " " + move.name();
            shapes.add(label(LEFT - GAP, left, before, Drawing.Anchor.END, move.isStrong()));
            shapes.add(label(RIGHT + GAP, right, after, Drawing.Anchor.START, move.isStrong()));
        }
        return new Drawing(TOP + moves.size() * LINE, shapes);
    }

    private static Drawing.Label label(
            int x, int y, String text, Drawing.Anchor anchor, boolean strong) {
        return new Drawing.Label(x, y, text, anchor, strong);
    }

    private Table table(List<Move> moves, String then, String now) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("unit"), ColumnKind.NAME),
                        new Table.Column(then, ColumnKind.NUMBER),
                        new Table.Column(now, ColumnKind.NUMBER));
        List<Table.Row> rows =
                moves.stream()
                        .map(
                                move ->
                                        Table.Row.of(
                                                List.of(
                                                        Table.Cell.of(move.name()),
                                                        Table.Cell.of("" + move.then()),
                                                        Table.Cell.of("" + move.now()))))
                        .toList();
        return new Table(words.get("slope-title"), columns, rows, List.of());
    }
}
