package org.kontor.exchange.internal.exporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.ValueType;
import org.kontor.exchange.ExportRequest;
import org.kontor.exchange.internal.ExchangeTexts;

/** The columns of a list as a file has them: an amount and its currency lie side by side. */
final class ExportColumns<R extends Row> {

    private static final String CURRENCY = "currency";
    private static final int MONEY_SCALE = 2;

    private final ExportRequest request;
    private final List<FileColumn<R>> columns = new ArrayList<>();

    ExportColumns(RecordList<R> list, ExportRequest request) {
        this.request = request;
        var wanted = wanted(list);
        long amounts = wanted.stream().filter(column -> column.type() == ValueType.MONEY).count();
        boolean named = list.columns().stream().anyMatch(column -> CURRENCY.equals(column.id()));
        for (var column : wanted) {
            columns.add(new FileColumn<>(column.id(), column.label(), row -> plain(column, column.value().apply(row))));
            if (column.type() == ValueType.MONEY) {
                columns.add(new FileColumn<>(amounts == 1 && !named ? CURRENCY : column.id() + "Currency",
                        ExchangeTexts.message("currencyOf", column.label()),
                        row -> column.value().apply(row) instanceof Money money ? money.currency() : null));
            }
        }
    }

    private List<Column<R>> wanted(RecordList<R> list) {
        if (request.columns().isEmpty()) {
            return list.columns();
        }
        List<Column<R>> wanted = new ArrayList<>();
        for (var id : request.columns()) {
            wanted.add(list.columns().stream().filter(column -> column.id().equalsIgnoreCase(id)).findFirst()
                    .orElseThrow(() -> new KontorException(ExchangeTexts.message("noSuchColumn", id, String.join(", ",
                            list.columns().stream().map(Column::id).toList())), null)));
        }
        return wanted;
    }

    private Object plain(Column<R> column, Object value) {
        return switch (value) {
            case Money money -> readable(money.amount(), MONEY_SCALE);
            case BigDecimal number -> readable(number, 0);
            case Ref ref -> ref.label();
            case String code when request.labels() && column.type() == ValueType.CHOICE -> column.choices().stream()
                    .filter(choice -> choice.code().equals(code)).findFirst()
                    .map(choice -> choice.label().text(request.locale())).orElse(code);
            case String text -> text.isEmpty() ? null : text;
            case Enum<?> code -> code.name();
            case null -> null;
            default -> value;
        };
    }

    /** Without the zeros that the database fills up with. */
    private static BigDecimal readable(BigDecimal number, int scale) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < scale ? stripped.setScale(scale) : stripped;
    }

    List<String> ids() {
        return columns.stream().map(FileColumn::id).toList();
    }

    List<String> headings() {
        return request.labels() ? columns.stream().map(column -> column.label().text(request.locale())).toList()
                : ids();
    }

    List<Object> values(R row) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    private record FileColumn<R>(String id, Message label, Function<R, Object> value) {
    }
}
