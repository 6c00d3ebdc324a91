package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealService;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;
import org.kontor.ui.edit.DateField;
import org.kontor.ui.edit.FormDialog;
import org.kontor.ui.edit.MoneyField;
import org.kontor.ui.edit.TextField;

/** What one can do with deals, from wherever they are shown. UI thread. */
@Creatable
public final class DealActions {

    private static final Messages MESSAGES = Messages.of(DealActions.class);

    private final DealService deals;
    private final DealKindService kinds;
    private final Background background;
    private final Notices notices;

    /** Made by the workbench. */
    @Inject
    public DealActions(DealService deals, DealKindService kinds, Background background, Notices notices) {
        this.deals = deals;
        this.kinds = kinds;
        this.background = background;
        this.notices = notices;
    }

    /** The stage behind a reference; from memory. */
    Optional<Stage> stage(Ref ref) {
        return ref == null
                ? Optional.empty()
                : kinds.kinds().stream().flatMap(kind -> kind.stages().stream())
                        .filter(stage -> stage.id() == ref.id()).findFirst();
    }

    /** Asks for what a won deal needs; {@code go} gets the call to be made, unless the person cancels. */
    void win(Shell shell, Deal deal, Consumer<Function<Deal, Result<Deal>>> go) {
        final var dialog = new FormDialog<>(shell, MESSAGES.message("win.title"),
                MESSAGES.message("win.question", deal.number()), MESSAGES.message("win.action"),
                new Ending.Won(LocalDate.now(), deal.amount()), won -> won.on() != null,
                (form, model) -> form.section(MESSAGES.message("ending.section"))
                        .required(MESSAGES.message("win.on"), "on", new DateField())
                        .field(MESSAGES.message("deal.amount"), "amount", MoneyField.usual()));
        if (dialog.open() == Window.OK) {
            final var won = dialog.answer();
            go.accept(now -> deals.win(now.id(), now.version(), won.on(), won.amount()));
        }
    }

    /** Asks for the reason, which is mandatory. The known reasons are read first, off the UI thread. */
    void lose(Shell shell, Deal deal, Consumer<Function<Deal, Result<Deal>>> go) {
        background.run(Call.of(MESSAGES.message("lose.reading"), progress -> kinds.lossReasons()).quietly().then(shell,
                reasons -> askReason(shell, deal, reasons).ifPresent(lost -> go.accept(now -> lose(now, lost)))));
    }

    private Optional<Ending.Lost> askReason(Shell shell, Deal deal, List<Ref> reasons) {
        final var dialog = new FormDialog<>(shell, MESSAGES.message("lose.title"),
                MESSAGES.message("lose.question", deal.number()), MESSAGES.message("lose.action"),
                new Ending.Lost(LocalDate.now(), "", ""), lost -> lost.on() != null && !lost.reason().isBlank(),
                (form, model) -> form.section(MESSAGES.message("ending.section"))
                        .required(MESSAGES.message("lose.reason"), "reason",
                                new SuggestField(reasons.stream().map(Ref::label).toList()))
                        .required(MESSAGES.message("lose.on"), "on", new DateField())
                        .field(MESSAGES.message("lose.remark"), "remark", TextField.lines()));
        return dialog.open() == Window.OK ? Optional.of(dialog.answer()) : Optional.empty();
    }

    private Result<Deal> lose(Deal deal, Ending.Lost lost) {
        return switch (kinds.lossReason(lost.reason().strip())) {
            case Result.Done<Ref> reason -> deals.lose(deal.id(), deal.version(), lost.on(), reason.value().id(),
                    lost.remark());
            case Result.Rejected<Ref> rejected -> Result.rejected(rejected.problems());
        };
    }

    /** Reads the deal as it is stored now and goes on with it. */
    void with(Shell shell, long id, Consumer<Deal> go) {
        background.run(Call.of(MESSAGES.message("move.running"), progress -> deals.find(id)).quietly().then(shell,
                found -> found.ifPresent(go)));
    }

    /** Does what was asked for with a stored deal; says so when it can't be done. */
    void change(Shell shell, Deal deal, Function<Deal, Result<Deal>> what) {
        background.run(Call.of(MESSAGES.message("move.running"), progress -> what.apply(deal)).then(shell, result -> {
            if (result instanceof Result.Rejected<Deal> rejected) {
                notices.show(Notice.warning(words(rejected)));
            }
        }));
    }

    /** Moves a stored deal and offers to take it back. */
    void move(Shell shell, Deal deal, Stage stage) {
        background.run(Call
                .of(MESSAGES.message("move.running"), progress -> deals.move(deal.id(), deal.version(), stage.id()))
                .then(shell, result -> moved(shell, deal, stage, result)));
    }

    private void moved(Shell shell, Deal before, Stage stage, Result<Deal> result) {
        switch (result) {
            case Result.Done<Deal> done -> notices.show(undoable(shell, before, done.value(), stage));
            case Result.Rejected<Deal> rejected -> notices.show(Notice.warning(words(rejected)));
        }
    }

    private Notice undoable(Shell shell, Deal before, Deal now, Stage stage) {
        final var notice = Notice.done(MESSAGES.message("move.done", now.number(), stage.name()));
        return stage(before.stage()).filter(old -> old.state() == DealState.OPEN)
                .map(old -> notice.with(MESSAGES.message("undo"), () -> move(shell, now, old))).orElse(notice);
    }

    /** Deletes after asking: that can't be taken back. */
    void delete(Shell shell, List<DealRow> rows) {
        final var question = MESSAGES.text("delete.question", rows.size(), rows.getFirst().number());
        if (MessageDialog.open(MessageDialog.QUESTION, shell, MESSAGES.text("delete.title"), question, 0,
                MESSAGES.text("delete.action"), MESSAGES.text("cancel")) != 0) {
            return;
        }
        background.run(Call.of(MESSAGES.message("delete.running"), progress -> {
            progress.total(rows.size());
            int deleted = 0;
            for (final var row : rows) {
                final var deal = deals.find(row.id());
                if (progress.cancelled()) {
                    break;
                }
                if (deal.isPresent() && deals.delete(row.id(), deal.get().version()).problems().isEmpty()) {
                    deleted++;
                }
                progress.worked(1);
            }
            return deleted;
        }).then(shell, deleted -> notices.show(Notice.done(MESSAGES.message("delete.done", deleted)))));
    }

    private static String words(Result.Rejected<?> rejected) {
        return String.join(" ", rejected.problems().stream().map(problem -> problem.message().text()).toList());
    }
}
