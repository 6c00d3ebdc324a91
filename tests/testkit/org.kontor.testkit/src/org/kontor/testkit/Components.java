package org.kontor.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Looks at the service components of a bundle in the running framework. */
public final class Components {

    private Components() {
    }

    /**
     * One line for each component of the bundle that misses something, empty when all can work.
     *
     * @throws AssertionError when no such bundle is resolved
     */
    public static List<String> unsatisfied(String symbolicName) {
        final var context = FrameworkUtil.getBundle(Components.class).getBundleContext();
        final var bundle = Arrays.stream(context.getBundles())
                .filter(b -> b.getSymbolicName().equals(symbolicName) && b.getState() >= Bundle.RESOLVED).findAny()
                .orElseThrow(() -> new AssertionError("not resolved: " + symbolicName));
        final var reference = context.getServiceReference(ServiceComponentRuntime.class);
        final var components = context.getService(reference);
        final var lines = new ArrayList<String>();
        for (final var component : components.getComponentDescriptionDTOs(bundle)) {
            for (final var configuration : components.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    lines.add(line(configuration));
                }
            }
        }
        context.ungetService(reference);
        return lines;
    }

    private static String line(ComponentConfigurationDTO configuration) {
        final var missing = Arrays.stream(configuration.unsatisfiedReferences)
                .map(missed -> service(configuration, missed.name)).toList();
        return configuration.description.implementationClass + " misses " + missing
                + (configuration.failure == null ? "" : " " + configuration.failure);
    }

    private static String service(ComponentConfigurationDTO configuration, String reference) {
        return Arrays.stream(configuration.description.references).filter(r -> r.name.equals(reference))
                .map(r -> r.interfaceName).findAny().orElse(reference);
    }
}
