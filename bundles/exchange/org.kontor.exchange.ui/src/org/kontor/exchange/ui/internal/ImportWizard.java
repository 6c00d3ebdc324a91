package org.kontor.exchange.ui.internal;

import java.util.Currency;
import java.util.Locale;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** Takes a file in: which one, what its columns mean, what would become of it, what became of it. */
final class ImportWizard extends Wizard {

    private final RehearsalPage rehearsal;
    private final ResultPage result;

    private final FilePage file;
    private final ColumnsPage columns;

    ImportWizard(ImportServices services) {
        var session = new ImportSession(services.files(), services.settings(), homeCurrency());
        file = new FilePage(services, session);
        columns = new ColumnsPage(services, session);
        rehearsal = new RehearsalPage(services, session);
        result = new ResultPage(services, session);
        setWindowTitle(Texts.text("wizard.title"));
        setForcePreviousAndNextButtons(true);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(columns);
        addPage(rehearsal);
        addPage(result);
    }

    /** What was imported can't be looked through again; the last page comes by Import only. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == rehearsal || page == result ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        var page = getContainer().getCurrentPage();
        return page == result ? !result.running() : page == rehearsal && rehearsal.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == result) {
            return true;
        }
        rehearsal.choose();
        getContainer().showPage(result);
        result.start();
        return false;
    }

    @Override
    public boolean performCancel() {
        if (result.running()) {
            result.stop();
            return false;
        }
        file.stop();
        columns.stop();
        rehearsal.stop();
        return true;
    }

    /** The currency of the country that the computer is set to; without one that of the language. */
    private static String homeCurrency() {
        var locale = Locale.getDefault();
        if (locale.getCountry().length() == 2 && Currency.getInstance(locale) != null) {
            return Currency.getInstance(locale).getCurrencyCode();
        }
        return switch (locale.getLanguage()) {
            case "pl" -> "PLN";
            case "uk" -> "UAH";
            case "ru" -> "RUB";
            default -> "EUR";
        };
    }
}
