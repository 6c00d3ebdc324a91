package org.kontor.ui.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.RecordsChanged;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.Records;
import org.kontor.ui.Styles;
import org.kontor.ui.grid.LoadingBar;
import org.kontor.ui.grid.StatePane;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewSection;

/** What is selected, without opening it: sections that the features bring. */
public final class OverviewView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(OverviewView.class);
    private static final int WAIT_MS = 120;

    private final IExtensionRegistry registry;
    private final Background background;
    private final ErrorReporter errors;
    private final Records records;
    private final DomainEvents events;
    private final ISelectionListener listener = this::selected;
    private LoadingBar loading;
    private ScrolledComposite scroller;
    private Background.Running reading;
    private DomainEvents.Subscription subscription;
    private RecordRef shown;
    private RecordRef wanted;

    /** Made by the workbench. */
    @Inject
    public OverviewView(IExtensionRegistry registry, Background background, ErrorReporter errors, Records records,
            DomainEvents events) {
        this.registry = registry;
        this.background = background;
        this.errors = errors;
        this.records = records;
        this.events = events;
    }

    @Override
    public void createPartControl(Composite parent) {
        final Composite box = new Composite(parent, SWT.NONE);
        Styles.id(box, "KontorOverview");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        loading = new LoadingBar(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(loading);
        scroller = new ScrolledComposite(box, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.addListener(SWT.Resize, e -> fit());
        sayNothing(MESSAGES.text("overview.nothing"));
        getSite().getPage().addSelectionListener(listener);
        subscription = events.subscribe(RecordsChanged.class, this::changed);
        selected(null, getSite().getPage().getSelection());
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection rows && rows.size() == 1
                && rows.getFirstElement() instanceof RecordRef record) {
            wanted = record;
            scroller.getDisplay().timerExec(WAIT_MS, () -> {
                if (!scroller.isDisposed() && record.equals(wanted) && !record.equals(shown)) {
                    read(record);
                }
            });
        }
    }

    private void changed(RecordsChanged event) {
        if (!scroller.isDisposed()) {
            scroller.getDisplay().asyncExec(() -> {
                if (!scroller.isDisposed() && shown != null) {
                    read(shown);
                }
            });
        }
    }

    private void read(RecordRef record) {
        if (reading != null) {
            reading.cancel();
        }
        loading.busy(true);
        final List<OverviewSection> sections = sections(record.kind());
        reading = background.run(Call.of(MESSAGES.message("overview.reading"), progress -> {
            final List<OverviewContent> contents = new ArrayList<>();
            for (final OverviewSection section : sections) {
                contents.add(section.read(record));
            }
            return contents;
        }).quietly().then(scroller, contents -> {
            loading.busy(false);
            show(record, contents);
        }).failing(error -> {
            loading.busy(false);
            sayNothing(errors.words(error));
            return true;
        }));
    }

    private List<OverviewSection> sections(String kind) {
        return Extensions.of(registry, "overview").filter(element -> kind.equals(element.getAttribute("record")))
                .map(element -> Extensions.make(element, OverviewSection.class)).toList();
    }

    private void sayNothing(String words) {
        shown = null;
        final StatePane pane = new StatePane(scroller);
        pane.say("panel-right", words, null, null);
        put(pane);
    }

    private void show(RecordRef record, List<OverviewContent> contents) {
        final var painter = new OverviewPainter(scroller, records);
        contents.forEach(painter::add);
        if (painter.isEmpty()) {
            painter.control().dispose();
            sayNothing(MESSAGES.text("overview.gone"));
            return;
        }
        final boolean same = record.equals(shown);
        final int top = scroller.getOrigin().y;
        shown = record;
        put(painter.control());
        scroller.setOrigin(0, same ? top : 0);
    }

    private void put(Control content) {
        final Control before = scroller.getContent();
        scroller.setContent(content);
        if (before != null) {
            before.dispose();
        }
        fit();
    }

    private void fit() {
        final Control content = scroller.getContent();
        if (content != null) {
            final int width = scroller.getClientArea().width;
            scroller.setMinSize(0, content.computeSize(Math.max(width, 1), SWT.DEFAULT).y);
        }
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(listener);
        if (subscription != null) {
            subscription.close();
        }
        super.dispose();
    }
}
