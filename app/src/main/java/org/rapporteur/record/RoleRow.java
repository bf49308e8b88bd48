package org.rapporteur.record;

import java.util.Optional;

/** What an entity is called to be, in reports of which days, and where; the offset in code points. */
public record RoleRow(
        String title, Optional<String> of, Optional<String> from, Optional<String> to, String report, int start) {}
