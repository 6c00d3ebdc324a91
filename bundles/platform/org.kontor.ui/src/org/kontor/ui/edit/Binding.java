package org.kontor.ui.edit;

import java.util.List;
import org.kontor.base.Message;

/** What a field shows and changes: a component of the record, or of one of its lines. */
public interface Binding {

    /** The component's name, for problems. */
    String name();

    /** The value now. */
    Object get();

    /** Another value was typed or chosen. */
    void set(Object value);

    /** What is typed is no value. */
    void unreadable(Message why);

    /** Whether what is typed is no value. */
    boolean isUnreadable();

    /** The field was left: what is typed next is another step of undo. */
    void pause();

    /** What is wrong with the value. */
    List<Message> problems();

    /** A component of the record that a model edits. */
    static Binding of(EditModel<?> model, String component) {
        model.get(component);
        return new Binding() {
            @Override
            public String name() {
                return component;
            }

            @Override
            public Object get() {
                return model.get(component);
            }

            @Override
            public void set(Object value) {
                model.set(component, value);
            }

            @Override
            public void unreadable(Message why) {
                model.unreadable(component, why);
            }

            @Override
            public boolean isUnreadable() {
                return model.isUnreadable(component);
            }

            @Override
            public void pause() {
                model.pause();
            }

            @Override
            public List<Message> problems() {
                return model.problemsOf(component);
            }
        };
    }
}
