package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the XML files that corpora come as. */
public final class CorpusXml {

    private CorpusXml() {}

    /**
     * The outermost element of the file.
     *
     * @throws IOException if the file can't be read or is not well-formed, with its name and the reason
     */
    public static Element read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }
}
