package org.kontor.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kontor.base.RecordRef;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.RecordInput;
import org.kontor.ui.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kinds of records as plugin.xml files declare them. */
@Component
public final class ExtensionRecords implements Records {

    private final IExtensionRegistry registry;
    private final ErrorReporter errors;

    @Activate
    public ExtensionRecords(@Reference IExtensionRegistry registry, @Reference ErrorReporter errors) {
        this.registry = registry;
        this.errors = errors;
    }

    @Override
    public void open(RecordRef record) {
        open(record.kind(), RecordInput.of(record));
    }

    @Override
    public void create(String kind, Map<String, Object> defaults) {
        open(kind, RecordInput.blank(kind, defaults));
    }

    private void open(String kind, RecordInput input) {
        final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        final IWorkbenchPage page = window == null ? null : window.getActivePage();
        final Optional<Kind> found = kind(kind);
        if (page == null || found.isEmpty()) {
            return;
        }
        try {
            page.openEditor(input, found.get().editorId());
        } catch (PartInitException e) {
            errors.report(e, null);
        }
    }

    @Override
    public List<Kind> kinds() {
        return Extensions.of(registry, "records").map(ExtensionRecords::kind).toList();
    }

    @Override
    public Optional<Kind> kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static Kind kind(IConfigurationElement element) {
        return new Kind(element.getAttribute("kind"), element.getAttribute("label"),
                Extensions.text(element, "newLabel"), element.getAttribute("icon"),
                element.getAttribute("editor"));
    }
}
