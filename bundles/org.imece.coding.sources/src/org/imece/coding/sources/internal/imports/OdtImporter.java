/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;
import org.imece.core.safe.SafeXml;

/** Reads the text of an OpenDocument text (.odt): paragraphs, lists, tables and notes. */
public final class OdtImporter extends TextFileImporter {

	private static final long MAX_FILE = 256L << 20;
	private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
	private static final String CONTENT = "content.xml";

	public OdtImporter() {
		super("odt", Set.of("odt"), MAX_FILE);
	}

	@Override
	boolean isCertain(byte[] head) {
		return startsWith(head, "PK");
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		try (SafeArchive archive = SafeArchive.open(source.file(), DocxImporter.LIMITS)) {
			Optional<String> content = archive.find(CONTENT);
			if (content.isEmpty() || !isText(archive)) {
				throw otherFormat(source, Messages.Format_odt);
			}
			if (isEncrypted(archive)) {
				throw new ImportRefusal(NLS.bind(Messages.Import_encrypted, source.fileName()));
			}
			OdtText text = new OdtText();
			try (InputStream in = archive.open(content.get())) {
				SafeXml.parse(source.fileName(), in, text);
			}
			if (text.pictures() > 0) {
				tally.inform("", NLS.bind(Messages.Import_pictures, text.pictures()));
			}
			if (text.hasTrackedChanges()) {
				tally.warn("", Messages.Import_trackedChanges);
			}
			return new ReadText(CanonicalText.of(text.text()).stripTrailing()).keptAs(MEDIA_TYPE);
		}
	}

	/** Archives without a media type are taken by their content; other kinds of OpenDocument are not texts. */
	private static boolean isText(SafeArchive archive) throws IOException {
		Optional<String> name = archive.find("mimetype");
		return name.isEmpty()
				|| new String(archive.read(name.get()), StandardCharsets.US_ASCII).strip().startsWith(MEDIA_TYPE);
	}

	/** OpenDocument 1.3 part 2, section 3.4: the manifest lists the files that are encrypted. */
	private static boolean isEncrypted(SafeArchive archive) throws IOException {
		Optional<String> name = archive.find("META-INF/manifest.xml");
		return name.isPresent()
				&& new String(archive.read(name.get()), StandardCharsets.UTF_8).contains("encryption-data");
	}
}
