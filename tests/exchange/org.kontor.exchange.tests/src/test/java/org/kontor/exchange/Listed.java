package org.kontor.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.base.Message;
import org.kontor.base.Money;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;

/** A list of things with a column of every type. */
final class Listed implements RecordList<Listed.Thing> {

    record Thing(long id, String name, String remark, Money amount, LocalDate on, Long pieces, Boolean good, Instant at,
            Ref owner, String state, BigDecimal weight) implements Row {

        static Thing of(String name, String remark) {
            return new Thing(1, name, remark, null, null, null, null, null, null, null, null);
        }
    }

    private final Iterable<Thing> things;

    Listed(Iterable<Thing> things) {
        this.things = things;
    }

    @Override
    public String kind() {
        return "things";
    }

    @Override
    public Message label() {
        return Things.text("things");
    }

    @Override
    public List<Column<Thing>> columns() {
        return List.of(Column.of("name", Things.text("name"), ValueType.TEXT, Thing::name),
                Column.of("remark", Things.text("remark"), ValueType.TEXT, Thing::remark),
                Column.of("amount", Things.text("amount"), ValueType.MONEY, Thing::amount),
                Column.of("on", Things.text("on"), ValueType.DATE, Thing::on),
                Column.of("pieces", Things.text("pieces"), ValueType.INTEGER, Thing::pieces),
                Column.of("good", Things.text("good"), ValueType.BOOLEAN, Thing::good),
                Column.of("at", Things.text("at"), ValueType.INSTANT, Thing::at),
                Column.of("owner", Things.text("name"), ValueType.REFERENCE, Thing::owner),
                new Column<>("state", Things.text("remark"), ValueType.CHOICE, Thing::state, true, true,
                        List.of(new Column.Choice("OPEN", Things.text("good")))),
                Column.of("weight", Things.text("pieces"), ValueType.DECIMAL, Thing::weight));
    }

    @Override
    public Sort defaultSort() {
        return new Sort("name", false);
    }

    @Override
    public Page<Thing> page(PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(List<Filter> filters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void export(List<Filter> filters, Consumer<Thing> each, Progress progress) {
        for (var thing : things) {
            if (progress.cancelled()) {
                return;
            }
            each.accept(thing);
            progress.worked(1);
        }
    }
}
