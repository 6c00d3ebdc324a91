/**
 * What every floor of Kontor speaks in: messages, problems, references, callers and domain events. Knows no other
 * bundle.
 */
package org.kontor.base;
