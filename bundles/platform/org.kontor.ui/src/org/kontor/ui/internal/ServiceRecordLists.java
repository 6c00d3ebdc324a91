package org.kontor.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.ui.RecordLists;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The list services that are there now. */
@Component
public final class ServiceRecordLists implements RecordLists {

    private final List<RecordList<?>> lists = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(RecordList<?> list) {
        lists.add(list);
    }

    void remove(RecordList<?> list) {
        lists.remove(list);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Row> RecordList<R> of(String kind) {
        return lists.stream().filter(list -> list.kind().equals(kind)).findFirst().map(list -> (RecordList<R>) list)
                .orElseThrow(() -> new IllegalStateException("No module offers the list " + kind));
    }
}
