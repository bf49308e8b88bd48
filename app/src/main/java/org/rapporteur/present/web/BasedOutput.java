package org.rapporteur.present.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of one record among several: the addresses that its templates give from the root begin below the record.
 * Words of reports pass unchanged, whatever they look like: only attributes that lead somewhere are looked at.
 */
final class BasedOutput extends OwaspHtmlTemplateOutput {

    private static final Set<String> LEADING = Set.of("href", "action", "src", "data-progress");

    private final TemplateOutput output;
    private final String base;
    private boolean leads;

    /** @param base where the record's pages begin, as "/records/seed"; empty at the root */
    BasedOutput(TemplateOutput output, String base) {
        super(output);
        this.output = output;
        this.base = base;
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        leads = attribute != null && LEADING.contains(attribute);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        super.writeUserContent(leads && value != null ? based(value) : value);
    }

    private String based(String address) {
        boolean isOfTheDesk = address.startsWith(Served.ROOT) || address.startsWith(StaticFiles.ROOT);
        return address.startsWith("/") && !isOfTheDesk ? base + address : address;
    }

    /** What the template itself says; what is filled in goes to the output directly. */
    @Override
    public void writeContent(@Nullable String words) {
        output.writeContent(
                base.isEmpty() || words == null
                        ? words
                        : words.replaceAll(
                                "(href|action|src|data-progress)=\"/(?!files/|records/)", "$1=\"" + base + "/"));
    }
}
