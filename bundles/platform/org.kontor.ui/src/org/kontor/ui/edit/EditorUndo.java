package org.kontor.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** Undo and redo of what was typed in an editor, by the workbench's commands. */
final class EditorUndo {

    private EditorUndo() {
    }

    /** Answers what is to be run when the model changed. */
    static Runnable install(RecordEditor<?> editor) {
        final IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        final StepHandler undo = new StepHandler(editor, EditModel::canUndo, EditModel::undo);
        final StepHandler redo = new StepHandler(editor, EditModel::canRedo, EditModel::redo);
        final StepHandler revert = new StepHandler(editor, EditModel::isDirty, model -> {
            model.revert();
            return Optional.empty();
        });
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_REVERT, revert);
        return () -> List.of(undo, redo, revert).forEach(StepHandler::look);
    }

    private static final class StepHandler extends AbstractHandler {

        private final RecordEditor<?> editor;
        private final Predicate<EditModel<?>> possible;
        private final Function<EditModel<?>, Optional<String>> step;

        StepHandler(RecordEditor<?> editor, Predicate<EditModel<?>> possible,
                Function<EditModel<?>, Optional<String>> step) {
            this.editor = editor;
            this.possible = possible;
            this.step = step;
            setBaseEnabled(false);
        }

        private void look() {
            setBaseEnabled(editor.model() != null && possible.test(editor.model()));
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (editor.model() != null && possible.test(editor.model())) {
                step.apply(editor.model()).ifPresent(editor.pages()::focus);
            }
            return null;
        }
    }
}
