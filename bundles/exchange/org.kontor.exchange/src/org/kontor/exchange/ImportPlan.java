package org.kontor.exchange;

import org.kontor.base.exchange.Importer;

/** A file, the importer it goes to, and what its columns mean. */
public record ImportPlan(FileLook look, Importer importer, Mapping mapping) {
}
