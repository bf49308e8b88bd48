// SPDX-License-Identifier: GPL-3.0-or-later
package org.rapporteur.corenlp;

import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.LanguageEngines;

/** Opens the CoreNLP engine; found by the service loader. */
public final class CoreNlpEngines implements LanguageEngines {

    @Override
    public LanguageEngine open() {
        return new CoreNlpEngine();
    }
}
