package org.kontor.store.internal.jpa;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Finds the entity classes of all modules. */
final class ModuleLoader extends ClassLoader {

    private final List<ClassLoader> loaders;

    ModuleLoader(List<ClassLoader> loaders) {
        super(ModuleLoader.class.getClassLoader());
        this.loaders = loaders.stream().distinct().toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (final var loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                // The next may have it.
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        for (final var loader : loaders) {
            final var found = loader.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        final var found = new ArrayList<URL>();
        for (final var loader : loaders) {
            found.addAll(Collections.list(loader.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
