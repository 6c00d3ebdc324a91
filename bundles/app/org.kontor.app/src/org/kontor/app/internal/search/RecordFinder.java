package org.kontor.app.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.kontor.base.Progress;
import org.slf4j.LoggerFactory;

/**
 * Finds what the modules offer at the platform's extension point for Quick Access: records by name or number, and
 * whatever else a plug-in thinks of. Not for the UI thread.
 */
final class RecordFinder {

    private final List<Source> sources = new ArrayList<>();

    RecordFinder() {
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.quickAccess"))
                .forEach(this::add);
    }

    private void add(IConfigurationElement element) {
        try {
            if (element.createExecutableExtension("class") instanceof IQuickAccessComputer computer) {
                sources.add(new Source(element.getAttribute("name"), computer));
            }
        } catch (CoreException e) {
            LoggerFactory.getLogger(RecordFinder.class).warn("Nothing is searched with {}",
                    element.getAttribute("class"), e);
        }
    }

    /** In the order in which the modules name them. */
    List<Finding> find(String text, Progress progress) {
        var monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.cancelled();
            }
        };
        var found = new ArrayList<Finding>();
        for (Source source : sources) {
            var elements = source.computer instanceof IQuickAccessComputerExtension searching
                    ? searching.computeElements(text, monitor) : source.computer.computeElements();
            Arrays.stream(elements)
                    .filter(element -> source.computer instanceof IQuickAccessComputerExtension
                            || CommandFinder.matches(element.getLabel(), text))
                    .forEach(element -> found.add(new Finding(source.name, element.getLabel(), "",
                            element.getImageDescriptor(), element::execute)));
        }
        return found;
    }

    private record Source(String name, IQuickAccessComputer computer) {
    }
}
