package org.kontor.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads elements of Kontor's own extension points, by their attribute {@code order}. */
final class Extensions {

    private Extensions() {
    }

    static Stream<IConfigurationElement> of(IExtensionRegistry registry, String point) {
        return Arrays.stream(registry.getConfigurationElementsFor("org.kontor.ui." + point))
                .sorted(Comparator.comparingInt(Extensions::order));
    }

    static String text(IConfigurationElement element, String attribute) {
        return Objects.requireNonNullElse(element.getAttribute(attribute), "");
    }

    private static int order(IConfigurationElement element) {
        final String order = text(element, "order");
        return order.isEmpty() ? 100 : Integer.parseInt(order);
    }

    /** The class an element names; {@link IllegalStateException} saying which element when it can't be made. */
    static <T> T make(IConfigurationElement element, Class<T> type) {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException e) {
            throw new IllegalStateException("The extension " + element.getAttribute("class") + " of "
                    + element.getContributor().getName() + " can't be made", e);
        }
    }
}
