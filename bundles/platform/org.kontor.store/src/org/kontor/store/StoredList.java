package org.kontor.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.kontor.base.Message;
import org.kontor.base.Progress;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;

/** A {@link RecordList} read from the store by a definition: what a module's list component extends. */
public abstract class StoredList<R extends Row> implements RecordList<R> {

    private final Store store;
    private final String kind;
    private final Message label;
    private final ListDefinition<R> definition;

    /** {@code kind} is the word of the command line, as in {@code deals}; the definition names the record kind. */
    protected StoredList(Store store, String kind, Message label, ListDefinition<R> definition) {
        this.store = Objects.requireNonNull(store);
        this.kind = Objects.requireNonNull(kind);
        this.label = Objects.requireNonNull(label);
        this.definition = Objects.requireNonNull(definition);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Message label() {
        return label;
    }

    @Override
    public List<Column<R>> columns() {
        return definition.columns();
    }

    @Override
    public Sort defaultSort() {
        return definition.defaultSort();
    }

    @Override
    public Page<R> page(PageRequest request) {
        return store.read(session -> session.page(definition, request));
    }

    @Override
    public long count(List<Filter> filters) {
        return store.read(session -> session.count(definition, filters));
    }

    @Override
    public void export(List<Filter> filters, Consumer<R> each, Progress progress) {
        store.read(session -> {
            session.export(definition, filters, each, progress);
            return null;
        });
    }
}
