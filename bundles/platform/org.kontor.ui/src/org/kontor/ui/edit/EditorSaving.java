package org.kontor.ui.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.base.Result;
import org.kontor.ui.Call;

/** Saves what an editor holds, and says in place what stands in the way. UI thread; the service is asked off it. */
final class EditorSaving<T extends Record> {

    private static final Messages MESSAGES = Messages.of(EditorSaving.class);

    private final RecordEditor<T> editor;
    private final EditorServices services;
    private final EditModel<T> model;
    private final MessageStrip strip;
    private final Components<T> components;
    private boolean running;
    private boolean problemsShown;

    @SuppressWarnings("unchecked")
    EditorSaving(RecordEditor<T> editor, EditorServices services, EditModel<T> model, MessageStrip strip) {
        this.editor = editor;
        this.services = services;
        this.model = model;
        this.strip = strip;
        components = Components.of((Class<T>) model.saved().getClass());
    }

    private long id(T record) {
        return (Long) components.get(record, "id");
    }

    /** Saves and answers whether it was saved; the window stays alive meanwhile. Cancels the monitor when it was not. */
    boolean save(IProgressMonitor monitor) {
        if (running) {
            return false;
        }
        model.pause();
        if (model.hasUnreadable()) {
            model.problems(List.of());
            focusProblem();
            monitor.setCanceled(true);
            return false;
        }
        final T sent = model.current();
        final AtomicReference<Result<T>> answer = new AtomicReference<>();
        running = true;
        try {
            ModalContext.run(progress -> answer.set(editor.save(sent)), true, monitor, editor.body().getDisplay());
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            failed(e.getCause(), () -> editor.getSite().getPage().saveEditor(editor, false));
            return false;
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
            return false;
        } finally {
            running = false;
        }
        final boolean done = accept(answer.get(), sent);
        if (!done) {
            monitor.setCanceled(true);
        }
        return done;
    }

    private boolean accept(Result<T> result, T sent) {
        return switch (result) {
            case Result.Done<T> done -> {
                strip.clear();
                model.savedAs(sent, done.value());
                editor.stored(id(done.value()));
                yield true;
            }
            case Result.Rejected<T> rejected -> {
                model.problems(rejected.problems());
                focusProblem();
                yield false;
            }
        };
    }

    private void focusProblem() {
        model.problems().stream().map(Problem::field).filter(field -> !field.isEmpty()).findFirst()
                .ifPresent(editor.pages()::focus);
    }

    /** Says in the header what is wrong with the fields, or takes it away when nothing is any more. */
    void showProblems() {
        final List<Problem> problems = model.problems();
        if (problems.isEmpty()) {
            if (problemsShown) {
                problemsShown = false;
                strip.clear();
            }
            return;
        }
        problemsShown = true;
        final String whole = problems.stream().filter(problem -> problem.field().isEmpty())
                .map(problem -> problem.message().text()).collect(Collectors.joining(" "));
        final List<String> fields = problems.stream().map(Problem::field).filter(field -> !field.isEmpty()).distinct()
                .toList();
        final String inFields = fields.isEmpty() ? "" : MESSAGES.text("editor.problems", fields.size());
        strip.say(true, (whole + " " + inFields).strip(), fields.stream().limit(4).map(field -> new MessageStrip.Choice(
                label(field, problems), () -> editor.pages().focus(field))).toList());
    }

    private String label(String field, List<Problem> problems) {
        final String label = editor.pages().label(field);
        return !label.isEmpty() ? label : problems.stream().filter(problem -> problem.field().equals(field)).findFirst()
                .map(problem -> problem.message().text()).orElse(field);
    }

    private void failed(Throwable error, Runnable again) {
        final boolean known = error instanceof KontorException;
        final var kind = known ? ((KontorException) error).kind() : KontorException.Kind.OTHER;
        problemsShown = false;
        final List<MessageStrip.Choice> choices = switch (kind) {
            case STALE -> List.of(new MessageStrip.Choice(MESSAGES.text("editor.compare"), this::compare),
                    new MessageStrip.Choice(MESSAGES.text("editor.reload"), this::reload));
            case DENIED, MISSING -> List.of();
            case UNAVAILABLE, OTHER -> List.of(new MessageStrip.Choice(MESSAGES.text("editor.again"), again));
        };
        strip.say(kind != KontorException.Kind.STALE, services.errors().words(error), choices);
    }

    /** The record was changed by somebody, perhaps by ourselves: looks whether it differs from what we know. */
    void lookAgain() {
        if (running) {
            return;
        }
        fresh(found -> {
            if (found.isEmpty()) {
                strip.say(true, MESSAGES.text("editor.missing"), List.of());
            } else if (!found.get().equals(model.saved())) {
                if (model.isDirty()) {
                    strip.say(false, MESSAGES.text("editor.changed"),
                            List.of(new MessageStrip.Choice(MESSAGES.text("editor.compare"), this::compare),
                                    new MessageStrip.Choice(MESSAGES.text("editor.reload"), this::reload)));
                } else {
                    model.reset(found.get());
                }
            }
        });
    }

    private void fresh(java.util.function.Consumer<Optional<T>> then) {
        final long id = id(model.saved());
        services.background().run(Call.of(MESSAGES.message("editor.reading"), progress -> editor.load(id))
                .then(editor.body(), then).quietly());
    }

    private void compare() {
        fresh(found -> found.ifPresent(theirs -> {
            final List<String> both = model.rebase(theirs);
            if (both.isEmpty()) {
                strip.say(false, MESSAGES.text("editor.merged"), List.of());
            } else {
                strip.say(false, MESSAGES.text("editor.conflicts", both.size()), both.stream().limit(4)
                        .map(field -> new MessageStrip.Choice(editor.pages().label(field),
                                () -> editor.pages().focus(field)))
                        .toList());
                editor.pages().focus(both.getFirst());
            }
        }));
    }

    private void reload() {
        fresh(found -> found.ifPresent(theirs -> {
            strip.clear();
            model.reset(theirs);
        }));
    }

    /** Saves what is typed, then does the call with the stored record, then shows what became of it. */
    void act(Call<Result<T>> call, Runnable done) {
        if (model.isDirty() && !save(new org.eclipse.core.runtime.NullProgressMonitor())) {
            return;
        }
        running = true;
        services.background().run(call.then(editor.body(), result -> {
            running = false;
            if (accept(result, model.current())) {
                done.run();
            }
        }).failing(error -> {
            running = false;
            failed(error, () -> act(call, done));
            return true;
        }));
    }
}
