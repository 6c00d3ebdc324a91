package org.kontor.store.example;

import java.util.function.Function;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;

/** The list of notes with a column of every type. */
public final class NoteList {

    private NoteList() {
    }

    public static ListDefinition<NoteRow> definition() {
        return ListDefinition.<NoteRow>of(Note.KIND)
                .from("NOTE N LEFT JOIN NOTE P ON P.ID = N.PARENT_ID")
                .id("N.ID").owner("N.OWNER_ID")
                .select("id", "N.ID").select("title", "N.TITLE").select("kind", "N.KIND").select("amount", "N.AMOUNT")
                .select("rank", "N.RANK_NO").select("dueOn", "N.DUE_ON").select("madeAt", "N.MADE_AT")
                .select("done", "N.DONE").select("owner", "N.OWNER_ID").select("parentId", "N.PARENT_ID")
                .select("parentTitle", "P.TITLE")
                .column(new Field<>(column("title", ValueType.TEXT, NoteRow::title), "N.TITLE", "N.TITLE_LOWER", null,
                        false))
                .column(column("kind", ValueType.CHOICE, NoteRow::kind), "N.KIND", true)
                .column(column("amount", ValueType.DECIMAL, NoteRow::amount), "N.AMOUNT", true)
                .column(column("rank", ValueType.INTEGER, NoteRow::rank), "N.RANK_NO", true)
                .column(column("dueOn", ValueType.DATE, NoteRow::dueOn), "N.DUE_ON", true)
                .column(column("madeAt", ValueType.INSTANT, NoteRow::madeAt), "N.MADE_AT", true)
                .column(column("done", ValueType.BOOLEAN, NoteRow::done), "N.DONE", true)
                .column(new Field<>(column("parent", ValueType.REFERENCE, NoteRow::parent), "P.TITLE", "P.TITLE_LOWER",
                        "N.PARENT_ID", true))
                .defaultSort(new Sort("dueOn", true))
                .read(r -> new NoteRow(r.id("id"), r.text("title"), r.text("kind"), r.decimal("amount"),
                        r.integer("rank"), r.date("dueOn"), r.instant("madeAt"), r.bool("done"), r.integer("owner"),
                        r.ref("parentId", "parentTitle")))
                .build();
    }

    private static Column<NoteRow> column(String id, ValueType type, Function<NoteRow, Object> value) {
        return Column.of(id, label(id), type, value);
    }

    private static Message label(String id) {
        return Messages.of(NoteList.class).message(id);
    }
}
