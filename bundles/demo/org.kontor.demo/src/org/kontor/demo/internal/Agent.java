package org.kontor.demo.internal;

import org.kontor.base.Ref;

/**
 * Who sells.
 *
 * @param nation whose companies the agent mostly looks after
 * @param skill how good, around 1: the best win twice as often as the worst
 * @param pace how slow, around 1
 */
record Agent(Ref user, Nation nation, double skill, double pace) {
}
