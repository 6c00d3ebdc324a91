package org.kontor.ui.internal;

import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.kontor.ui.edit.RecordPage;
import org.kontor.ui.edit.RecordPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages as plugin.xml files declare them. */
@Component
public final class ExtensionPages implements RecordPages {

    private final IExtensionRegistry registry;

    @Activate
    public ExtensionPages(@Reference IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<Added> of(String recordKind) {
        return Extensions.of(registry, "pages").filter(element -> recordKind.equals(element.getAttribute("record")))
                .map(element -> new Added(element.getAttribute("id"), element.getAttribute("label"),
                        () -> Extensions.make(element, RecordPage.class)))
                .toList();
    }
}
