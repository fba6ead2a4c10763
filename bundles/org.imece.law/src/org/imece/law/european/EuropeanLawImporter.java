/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.citation.Citations;
import org.imece.law.imports.LawFile;
import org.imece.law.imports.LawImportPlan;
import org.imece.law.imports.LawText;
import org.imece.law.internal.Messages;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Provenance;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawFactory;
import org.jsoup.nodes.Document;

/** Imports acts of the European Union from the XHTML of EUR-Lex. */
public final class EuropeanLawImporter implements IImporter {

	/** Identifier of the format. */
	public static final String FORMAT = "eurlex-xhtml";

	private static final int HEAD = 1 << 16;

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!source.extension().matches("html?|xhtml|xml")) {
			return 0;
		}
		String head = LawFile.head(source, HEAD);
		return isPageOfEurLex(head) ? 2 : 0;
	}

	private static boolean isPageOfEurLex(String text) {
		boolean html = text.toLowerCase(Locale.ROOT).contains("<html");
		return html && (text.contains("eli-container") || text.contains("oj-doc-ti") || text.contains("\"doc-ti\"")
				|| text.contains("title-doc-first") || text.contains("eli-main-title"));
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, source.fileName(), 4);
		LawText text = read(source);
		progress.worked(2);
		Citations.findIn(text.expression());
		progress.worked(1);
		return LawImportPlan.of(source, FORMAT, text, project);
	}

	/** Reads a file without a project. */
	static LawText read(ImportSource source) throws ImportRefusal {
		String text = LawFile.text(source);
		String name = source.fileName();
		if (!isPageOfEurLex(text)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_wrongFormat, name));
		}
		if (!text.toLowerCase(Locale.ROOT).stripTrailing().endsWith("</html>")) {
			throw new ImportRefusal(NLS.bind(Messages.Import_truncated, name));
		}
		Document page = Xhtml.parse(text);
		EuropeanHeader header = new EuropeanHeader(page);
		if (header.celex().isEmpty() || header.language().isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_european_noActNumber, name));
		}
		Expression expression = EuropeanAct.read(page);
		if (Provisions.articles(expression).isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_european_noArticles, name));
		}
		return new LawText(instrument(header, expression, name), "EU", List.of());
	}

	private static Instrument instrument(EuropeanHeader header, Expression expression, String fileName) {
		Instrument instrument = LawFactory.eINSTANCE.createInstrument();
		instrument.getNames().put(header.language(), header.title());
		instrument.setKind(header.kind());
		instrument.setNumber(header.number());
		instrument.setGazette(header.gazette());
		header.adopted().ifPresent(instrument::setAdopted);
		header.published().ifPresent(instrument::setPublished);
		instrument.getIdentifiers().add(Instruments.CELEX + header.celex());
		header.eli().ifPresent(eli -> instrument.getIdentifiers().add("eli:" + eli));
		instrument.getAmendments().addAll(header.amendments());
		expression.setLanguage(header.language());
		expression.setConsolidated(header.isConsolidated());
		expression.setSourceFile(fileName);
		header.state().ifPresent(expression::setValidFrom);
		Provenance provenance = CoreFactory.eINSTANCE.createProvenance();
		provenance.setSource("EUR-Lex");
		provenance.setLocator(fileName);
		expression.getSources().add(provenance);
		instrument.getExpressions().add(expression);
		return instrument;
	}
}
