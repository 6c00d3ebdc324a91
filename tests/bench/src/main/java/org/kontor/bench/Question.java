package org.kontor.bench;

/**
 * The same asked twice: with bare SQL on a connection of its own, and of Kontor's services.
 *
 * @param goal how many times as long as the bare SQL the services may take
 */
record Question(String name, double goal, Times.Work bare, Times.Work kontor) {
}
