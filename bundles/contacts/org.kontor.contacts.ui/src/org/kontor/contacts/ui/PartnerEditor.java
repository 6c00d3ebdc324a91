package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.PartnerService;
import org.kontor.ui.Palette;
import org.kontor.ui.edit.ChoiceField;
import org.kontor.ui.edit.EditModel;
import org.kontor.ui.edit.EditorPages;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.Form;
import org.kontor.ui.edit.MoneyField;
import org.kontor.ui.edit.RecordEditor;
import org.kontor.ui.edit.TextField;
import org.kontor.ui.parts.Responsible;

/** One partner. */
public final class PartnerEditor extends RecordEditor<Partner> {

    private final PartnerService partners;
    private final UserService users;
    private final SignIn signIn;

    /** Made by the workbench. */
    @Inject
    public PartnerEditor(EditorServices services, PartnerService partners, UserService users, SignIn signIn) {
        super(services);
        this.partners = partners;
        this.users = users;
        this.signIn = signIn;
    }

    @Override
    protected String recordKind() {
        return "partner";
    }

    @Override
    protected Optional<Partner> load(long id) {
        return partners.find(id);
    }

    @Override
    protected Partner blank(Map<String, Object> defaults) {
        final Partner blank = Partner.blank(PartnerKind.COMPANY, Responsible.me(signIn));
        return !(defaults.get("parent") instanceof Ref parent) ? blank
                : new Partner(0, 0, blank.kind(), "", "", "", "", null, null, null, "", List.of(), List.of(),
                        blank.responsible(), parent, "", "");
    }

    @Override
    protected Result<Partner> save(Partner partner) {
        return partners.save(partner);
    }

    @Override
    protected String title(Partner partner) {
        return partner.name();
    }

    @Override
    protected String stateWord(Partner partner) {
        return Texts.text("kind." + partner.kind().name());
    }

    @Override
    protected Color stateColor(Partner partner, Palette palette) {
        return palette.off();
    }

    @Override
    protected void createPages(EditorPages pages, EditModel<Partner> model) {
        final Form form = pages.form("main", Texts.of("page.main"));
        form.section(Texts.of("partner.section.who"))
                .required(Texts.of("field.name"), "name", TextField.line())
                .field(Texts.of("field.kind"), "kind", ChoiceField.of(List.of(PartnerKind.values()),
                        kind -> Texts.text("kind." + kind.name())))
                .field(Texts.of("field.legalName"), "legalName", TextField.line())
                .field(Texts.of("field.taxNumber"), "taxNumber", TextField.line())
                .field(Texts.of("field.website"), "website", TextField.line());
        form.section(Texts.of("partner.section.care"))
                .field(Texts.of("field.responsible"), "responsible", services().reference(null, users::choices))
                .field(Texts.of("field.parent"), "parent", services().reference("partner", partners::choices))
                .field(Texts.of("field.industry"), "industry", TextField.line())
                .field(Texts.of("field.annualRevenue"), "annualRevenue", MoneyField.usual())
                .field(Texts.of("field.employees"), "employees", TextField.wholeNumber())
                .field(Texts.of("field.foundedYear"), "foundedYear", TextField.wholeNumber());
        form.section(Texts.of("field.contactPoints")).wide()
                .field(Texts.of("field.contactPoints"), "contactPoints", ContactFields.contactPoints());
        form.section(Texts.of("field.addresses")).wide()
                .field(Texts.of("field.addresses"), "addresses", ContactFields.addresses());
        form.section(Texts.of("partner.section.more")).wide()
                .field(Texts.of("field.note"), "note", TextField.lines())
                .field(Texts.of("field.externalId"), "externalId", TextField.line());
        form.done();
    }
}
