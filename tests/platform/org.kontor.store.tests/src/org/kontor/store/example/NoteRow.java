package org.kontor.store.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.base.Ref;
import org.kontor.base.list.Row;

public record NoteRow(long id, String title, String kind, BigDecimal amount, Long rank, LocalDate dueOn, Instant madeAt,
        Boolean done, Long owner, Ref parent) implements Row {
}
