/**
 * Drives the window as a person does, in SWTBot's words: real keys and clicks through the display, waiting for what
 * must come instead of sleeping. Called from the thread of the test, never from the UI's.
 */
package org.kontor.testkit.bot;
