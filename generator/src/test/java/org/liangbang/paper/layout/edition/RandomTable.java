package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/**
 * A table as no editor would plan it: up to fourteen columns, up to ninety rows. Each cell carries
 * a number of its own in brackets, by which it is found on the page.
 */
final class RandomTable {
    private static final String HAN = "灯路渠桥田树井窗门墙村街巷院站河坡塘棚廊仓院坝口角";
    private static final List<ColumnKind> KINDS =
            List.of(
                    ColumnKind.TEXT,
                    ColumnKind.NUMBER,
                    ColumnKind.STATE,
                    ColumnKind.DATE,
                    ColumnKind.CELL,
                    ColumnKind.TOTAL,
                    ColumnKind.TEXT,
                    ColumnKind.DRAWING);

    private final Random random;
    private int next;

    private RandomTable(long seed) {
        this.random = new Random(seed);
    }

    /** The same table for the same seed. */
    static Table of(long seed) {
        return new RandomTable(seed).table(14, 90);
    }

    /** The same table for the same seed, of a size that an article may hold. */
    static Table small(long seed) {
        return new RandomTable(seed).table(7, 30);
    }

    /** The block of live data that shows a table, kept with the ledgers. */
    static DataBlock block(Table table) {
        return block("rows", table);
    }

    /** The block of that name that shows a table; rows are kept with the ledgers. */
    static DataBlock block(String name, Table table) {
        return new DataBlock() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void check(Block.Directive call, Register content, Consumer<Diagnostic> say) {
                // every call is right
            }

            @Override
            public Address page(Block.Directive call, View view) {
                return name.equals("rows") ? Addresses.LEDGERS : Addresses.UNITS;
            }

            @Override
            public List<Block> blocks(Block.Directive call, View view) {
                return List.of(table);
            }
        };
    }

    private Table table(int widest, int longest) {
        int wide = 2 + random.nextInt(widest - 1);
        boolean large = random.nextInt(3) == 0;
        int rows = 1 + random.nextInt(large ? longest : longest / 5);
        List<Table.Column> columns = new ArrayList<>();
        if (random.nextInt(5) == 0) {
            columns.add(new Table.Column("组", ColumnKind.GROUP));
        } else if (random.nextInt(4) == 0) {
            columns.add(new Table.Column("名次", ColumnKind.RANK));
        }
        columns.add(new Table.Column("单位", ColumnKind.NAME));
        while (columns.size() < wide) {
            ColumnKind kind = KINDS.get(random.nextInt(KINDS.size()));
            columns.add(new Table.Column("栏" + han(6), kind));
        }
        List<Table.Row> body = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            List<Table.Cell> cells = columns.stream().map(column -> cell(column.kind())).toList();
            Table.Row row = Table.Row.of(cells);
            boolean summed = random.nextInt(6) == 0;
            body.add(summed ? row.with(new Table.Detail(words(9), List.of())) : row);
        }
        return new Table("表" + han(8), columns, body, random.nextBoolean() ? words(20) : List.of());
    }

    private Table.Cell cell(ColumnKind kind) {
        return switch (kind) {
            case DRAWING -> Table.Cell.of(new Drawing(40, List.of()), han(4));
            case STATE -> Table.Cell.of(new Inline.State(Sign.OVERDUE, mark(3)));
            case RANK -> Table.Cell.of(Inline.line(number()));
            case NUMBER, CELL, TOTAL, DATE -> Table.Cell.of(Inline.line(mark(1)));
            case GROUP -> Table.Cell.of(Inline.line(han(2)));
            case NAME, TEXT -> {
                Table.Cell cell = Table.Cell.of(Inline.line(mark(14)));
                yield random.nextInt(4) == 0 ? cell.noted(words(10)) : cell;
            }
        };
    }

    private List<Inline> words(int most) {
        return Inline.line(mark(most));
    }

    private String mark(int most) {
        return han(most) + number();
    }

    private String number() {
        return "【" + next++ + "】";
    }

    /** How many numbers a table carries. */
    static int numbers(Table table) {
        int numbers = (int) count(table.note());
        for (Table.Row row : table.rows()) {
            numbers += (int) row.working().stream().mapToLong(each -> count(each.sum())).sum();
            for (Table.Cell cell : row.cells()) {
                numbers += (int) (count(cell.content()) + count(cell.note()));
            }
        }
        return numbers;
    }

    private static long count(List<Inline> words) {
        return PlainText.of(words).chars().filter(each -> each == '【').count();
    }

    private String han(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }
}
