package org.kontor.ui.list;

import org.kontor.base.list.Row;

record SimpleRow(long id, String name) implements Row {
}
