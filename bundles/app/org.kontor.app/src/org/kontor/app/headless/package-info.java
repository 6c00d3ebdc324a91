/**
 * The program without a window: commands that a script or a person at a terminal gives. Each is an OSGi service of type
 * {@link org.kontor.app.headless.Command}, so a plug-in adds its own by registering one.
 */
package org.kontor.app.headless;
