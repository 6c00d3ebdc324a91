package org.kontor.app.headless.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.base.Message;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;

/** A kind of record that only tests have: a list of cars, and an importer that takes all but Trabants. */
final class Cars implements RecordList<Cars.Car>, Importer {

    record Car(long id, String name, Money price, LocalDate soldOn, Long doors, Boolean good, String state)
            implements Row {
    }

    final List<ImportRow> imported = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();
    ImportOptions options;
    private final List<Car> cars;

    Cars(List<Car> cars) {
        this.cars = cars;
    }

    static Car car(String name, String price) {
        return new Car(1, name, new Money(new BigDecimal(price), "PLN"), LocalDate.of(2017, 3, 1), 5L, true, "SOLD");
    }

    @Override
    public String kind() {
        return "cars";
    }

    @Override
    public Message label() {
        return Texts.message("commands");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(new ImportField("name", Texts.message("user.name"), ValueType.TEXT, true, List.of()),
                new ImportField("price", Texts.message("look.tab"), ValueType.MONEY, false, List.of()),
                new ImportField("soldOn", Texts.message("look.leftOut"), ValueType.DATE, false, List.of()));
    }

    @Override
    public ImportRun begin(ImportOptions given) {
        options = given;
        return new ImportRun() {
            @Override
            public List<RowOutcome> accept(List<ImportRow> rows) {
                imported.addAll(rows);
                return rows.stream().map(row -> row.text("name").equals("Trabant")
                        ? RowOutcome.wrong(row, new Problem("name", Texts.message("user.unknown", "Trabant")))
                        : RowOutcome.of(row, RowOutcome.Kind.CREATED)).toList();
            }

            @Override
            public List<RowOutcome> finish() {
                return List.of();
            }
        };
    }

    @Override
    public List<Column<Car>> columns() {
        return List.of(Column.of("name", Texts.message("user.name"), ValueType.TEXT, Car::name),
                Column.of("price", Texts.message("look.tab"), ValueType.MONEY, Car::price),
                Column.of("soldOn", Texts.message("look.leftOut"), ValueType.DATE, Car::soldOn),
                Column.of("doors", Texts.message("commands"), ValueType.INTEGER, Car::doors),
                Column.of("good", Texts.message("commands"), ValueType.BOOLEAN, Car::good),
                new Column<>("state", Texts.message("commands"), ValueType.CHOICE, Car::state, true, true,
                        List.of(new Column.Choice("SOLD", Texts.message("look.tab")),
                                new Column.Choice("NEW", Texts.message("cancelled")))));
    }

    @Override
    public Sort defaultSort() {
        return new Sort("name", false);
    }

    @Override
    public Page<Car> page(PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(List<Filter> conditions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void export(List<Filter> conditions, Consumer<Car> each, Progress progress) {
        filters.addAll(conditions);
        cars.forEach(each);
    }
}
