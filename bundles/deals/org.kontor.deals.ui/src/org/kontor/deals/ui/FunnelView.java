package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordsChanged;
import org.kontor.deals.DealKindService;
import org.kontor.deals.FunnelService;
import org.kontor.deals.FunnelService.Funnel;
import org.kontor.deals.FunnelService.Query;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Formats;
import org.kontor.ui.UserSettings;

/** The funnel of a period: how many deals came how far, what they are worth, how long they stayed. */
public final class FunnelView extends ViewPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.deals.ui.funnel";

    private static final Messages MESSAGES = Messages.of(FunnelView.class);

    private final FunnelService funnels;
    private final DealKindService kinds;
    private final Background background;
    private final DomainEvents events;
    private final UserSettings settings;
    private final Formats formats = Formats.user();
    private FunnelChoices choices;
    private FunnelCanvas canvas;
    private FunnelTable table;
    private Label note;
    private Background.Running running;
    private DomainEvents.Subscription subscription;

    /** Made by the workbench. */
    @Inject
    public FunnelView(FunnelService funnels, DealKindService kinds, Background background, DomainEvents events,
            UserSettings settings) {
        this.funnels = funnels;
        this.kinds = kinds;
        this.background = background;
        this.events = events;
        this.settings = settings;
    }

    @Override
    public void createPartControl(Composite parent) {
        final var scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        final var body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(body);
        scroll.setContent(body);
        choices = new FunnelChoices(body, LocalDate.now(), settings, this::load);
        choices.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new FunnelCanvas(body, formats);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = new Label(body, SWT.WRAP);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new FunnelTable(body, formats);
        final var tableData = new GridData(SWT.FILL, SWT.FILL, true, false);
        tableData.heightHint = 220;
        table.control().setLayoutData(tableData);
        scroll.setMinHeight(body.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        subscription = events.subscribe(RecordsChanged.class, this::changed);
        background.run(Call.of(MESSAGES.message("funnel.loading"), progress -> kinds.kinds()).quietly()
                .then(body, choices::kinds));
    }

    private void load() {
        if (running != null) {
            running.cancel();
        }
        if (choices.kindId().isEmpty()) {
            return;
        }
        final var period = choices.period();
        if (period.days() < 1) {
            note.setText(MESSAGES.text("funnel.backwards"));
            return;
        }
        final var query = new Query(period.from(), period.to(), choices.kindId().get(), null);
        running = background.run(Call.of(MESSAGES.message("funnel.loading"), progress -> funnels.funnel(query))
                .then(canvas, this::show));
    }

    private void show(Funnel funnel) {
        canvas.show(funnel);
        table.show(funnel);
        note.setText(words(funnel));
        note.requestLayout();
    }

    private String words(Funnel funnel) {
        final var text = new StringBuilder();
        if (funnel.steps().stream().allMatch(step -> step.deals() == 0)) {
            text.append(MESSAGES.text("funnel.empty")).append(' ');
        }
        if (funnel.currencies().size() > 1) {
            text.append(MESSAGES.text("funnel.currencies", funnel.currencies().getFirst(),
                    String.join(", ", funnel.currencies().subList(1, funnel.currencies().size())))).append(' ');
        }
        if (funnel.undated() > 0) {
            text.append(MESSAGES.text("funnel.undated", funnel.undated()));
        }
        return text.toString().strip();
    }

    private void changed(RecordsChanged event) {
        if (event.kind().startsWith("deal")) {
            final var display = getSite().getShell().getDisplay();
            display.asyncExec(() -> {
                if (!canvas.isDisposed() && (running == null || !running.active())) {
                    load();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        choices.setFocus();
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            subscription.close();
        }
        super.dispose();
    }
}
