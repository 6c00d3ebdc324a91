package org.kontor.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Kontor's line icons (Lucide), tinted, sharp at every zoom. The names are the files in {@code icons/}. */
public final class Icons {

    private static final String RESOURCES = Icons.class.getName();

    private Icons() {
    }

    /** The icon in the quiet colour of the theme that is on. UI thread. */
    public static Image of(Control owner, String name) {
        return of(owner, name, Palette.now(owner.getDisplay()).hint());
    }

    /** The icon in a colour; lives as long as {@code owner}. UI thread. */
    public static Image of(Control owner, String name, Color tint) {
        return resources(owner).create(descriptor(name, tint));
    }

    /** The icon in a colour, for whoever manages images. */
    public static ImageDescriptor descriptor(String name, Color tint) {
        return new TintedSvg(name, tint.getRGB());
    }

    private static ResourceManager resources(Control owner) {
        if (owner.getData(RESOURCES) instanceof ResourceManager manager) {
            return manager;
        }
        final var manager = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
        owner.setData(RESOURCES, manager);
        return manager;
    }
}
