/** A made-up company to look at the program with. */
package org.kontor.demo;
