package org.kontor.ui.edit;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.base.Money;
import org.kontor.base.Problem;

/**
 * What an editor edits: a record as it was read and as it is typed now, with undo, the problems of its fields, and the
 * merge with what somebody else saved meanwhile. Components are named as in the record. No widgets. One thread.
 */
public final class EditModel<T extends Record> {

    private static final int UNDO_STEPS = 500;

    private final Components<T> components;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<Step<T>> undo = new ArrayDeque<>();
    private final Deque<Step<T>> redo = new ArrayDeque<>();
    private final Map<String, Message> unreadable = new LinkedHashMap<>();
    private final Map<String, Object> conflicts = new LinkedHashMap<>();
    private List<Problem> problems = List.of();
    private T saved;
    private T current;
    private String typing;

    private record Step<T>(String component, T record) {
    }

    /** Nothing has been typed yet. */
    @SuppressWarnings("unchecked")
    public EditModel(T record) {
        components = Components.of((Class<T>) record.getClass());
        saved = record;
        current = record;
    }

    /** The record as it was read or saved last. */
    public T saved() {
        return saved;
    }

    /** The record as it is typed now. */
    public T current() {
        return current;
    }

    /** The value of a component now. */
    public Object get(String component) {
        return components.get(current, component);
    }

    /** Whether anything differs from what was read. */
    public boolean isDirty() {
        return !current.equals(saved) || !unreadable.isEmpty();
    }

    /** Whether this component differs from what was read. */
    public boolean isDirty(String component) {
        return unreadable.containsKey(component) || !Objects.equals(get(component), components.get(saved, component));
    }

    /** Changes a component; keys typed one after the other in the same field are one step of undo. */
    public void set(String component, Object value) {
        final boolean readable = unreadable.remove(component) != null;
        if (same(get(component), value)) {
            if (readable) {
                changed();
            }
            return;
        }
        if (!component.equals(typing)) {
            undo.push(new Step<>(component, current));
            if (undo.size() > UNDO_STEPS) {
                undo.removeLast();
            }
        }
        typing = component;
        redo.clear();
        final Object before = components.get(saved, component);
        current = components.with(current, component, same(before, value) ? before : value);
        forgetProblems(component);
        changed();
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Money a && other instanceof Money b) {
            return a.currency().equals(b.currency()) && a.amount().compareTo(b.amount()) == 0;
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(one, other);
    }

    private void forgetProblems(String component) {
        problems = problems.stream().filter(problem -> !problem.field().equals(component)).toList();
        conflicts.remove(component);
    }

    /** What is typed in that field can't be read as a value; nothing can be saved until it can. */
    public void unreadable(String component, Message why) {
        components.component(component);
        if (!why.equals(unreadable.put(component, why))) {
            changed();
        }
    }

    /** What is typed next in the same field is another step of undo. */
    public void pause() {
        typing = null;
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes the last step back; answers the component that it changed. */
    public Optional<String> undo() {
        return step(undo, redo);
    }

    /** Does again what was taken back; answers the component that it changed. */
    public Optional<String> redo() {
        return step(redo, undo);
    }

    private Optional<String> step(Deque<Step<T>> from, Deque<Step<T>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        final Step<T> step = from.pop();
        to.push(new Step<>(step.component(), current));
        current = step.record();
        unreadable.clear();
        forgetProblems(step.component());
        typing = null;
        changed();
        return Optional.of(step.component());
    }

    /** Everything typed since the last save is taken back, as one step of undo. */
    public void revert() {
        if (isDirty()) {
            if (!current.equals(saved)) {
                undo.push(new Step<>(components.names().iterator().next(), current));
                redo.clear();
            }
            current = saved;
            unreadable.clear();
            conflicts.clear();
            problems = List.of();
            typing = null;
            changed();
        }
    }

    /** The record was saved, or read anew while nothing was typed: what was undone before it is forgotten. */
    public void reset(T fresh) {
        saved = fresh;
        current = fresh;
        undo.clear();
        redo.clear();
        unreadable.clear();
        conflicts.clear();
        problems = List.of();
        typing = null;
        changed();
    }

    /**
     * Somebody (or our own save of {@code sent}) made the record {@code fresh}. What was typed since {@code sent} stays
     * typed, on top of it.
     */
    public void savedAs(T sent, T fresh) {
        final T typed = current;
        if (typed.equals(sent) && unreadable.isEmpty()) {
            reset(fresh);
            return;
        }
        T merged = fresh;
        for (final String name : components.names()) {
            if (!Objects.equals(components.get(sent, name), components.get(typed, name))) {
                merged = components.with(merged, name, components.get(typed, name));
            }
        }
        final var stillUnreadable = new LinkedHashMap<>(unreadable);
        reset(fresh);
        current = merged;
        unreadable.putAll(stillUnreadable);
        changed();
    }

    /**
     * Somebody else saved the record meanwhile. What was typed here stays, everything else becomes theirs; where both
     * changed the same component, {@link #conflict} has their value until it is typed again or taken over.
     *
     * @return the components that both changed
     */
    public List<String> rebase(T theirs) {
        T merged = theirs;
        final Map<String, Object> both = new LinkedHashMap<>();
        for (final String name : components.names()) {
            final Object base = components.get(saved, name);
            final Object mine = components.get(current, name);
            final Object other = components.get(theirs, name);
            if (!Objects.equals(base, mine)) {
                merged = components.with(merged, name, mine);
                if (!same(base, other) && !same(mine, other)) {
                    both.put(name, other);
                }
            }
        }
        saved = theirs;
        current = merged;
        undo.clear();
        redo.clear();
        typing = null;
        conflicts.clear();
        conflicts.putAll(both);
        changed();
        return List.copyOf(both.keySet());
    }

    /** Whether somebody else changed the component too. */
    public boolean isConflict(String component) {
        return conflicts.containsKey(component);
    }

    /** What somebody else made of the component; null when it is not in conflict or they emptied it. */
    public Object conflict(String component) {
        return conflicts.get(component);
    }

    /** The save was refused for these reasons. */
    public void problems(List<Problem> found) {
        problems = List.copyOf(found);
        typing = null;
        changed();
    }

    /** Everything that is wrong now, what can't be read first. */
    public List<Problem> problems() {
        final List<Problem> all = new ArrayList<>();
        unreadable.forEach((component, why) -> all.add(new Problem(component, why)));
        problems.stream().filter(problem -> !unreadable.containsKey(problem.field())).forEach(all::add);
        return all;
    }

    /** What is wrong with a component. */
    public List<Message> problemsOf(String component) {
        return problems().stream().filter(problem -> problem.field().equals(component)).map(Problem::message).toList();
    }

    /** Whether what is typed for the component can't be read. */
    public boolean isUnreadable(String component) {
        return unreadable.containsKey(component);
    }

    /** Whether something typed can't be read. */
    public boolean hasUnreadable() {
        return !unreadable.isEmpty();
    }

    /** Tells after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
