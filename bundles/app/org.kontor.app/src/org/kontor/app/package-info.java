/** What the window and the command line of Kontor have in common: where the data lie and how they are reached. */
package org.kontor.app;
