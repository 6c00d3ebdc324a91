/** Partners and persons on screen: lists, editors, what the Overview says about them. */
package org.kontor.contacts.ui;
