/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.law.Provisions;
import org.imece.law.citation.Citations;
import org.imece.law.imports.LawFile;
import org.imece.law.imports.LawImportPlan;
import org.imece.law.imports.LawText;
import org.imece.law.internal.Messages;
import org.imece.model.PartialDate;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Provenance;
import org.imece.model.law.Amendment;
import org.imece.model.law.Commencement;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;

/** Imports consolidated Turkish acts from plain text or Markdown, in the layouts in which they are published. */
public final class TurkishLawImporter implements IImporter {

	/** Identifier of the format. */
	public static final String FORMAT = "tr-law-text";

	private static final Pattern ARTICLE_LINE = Pattern
			.compile("(?m)^[#>* \\t]*(?:(?:Geçici|GEÇİCİ|Ek|EK|Mükerrer|MÜKERRER)\\s+)?(?:Madde|MADDE)\\s{1,3}\\d+");
	private static final Pattern FILE_NUMBER = Pattern.compile("^(\\d{2,5})(?=[-_. ])");
	private static final int HEAD = 1 << 16;

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!source.extension().matches("txt|md|markdown|text")) {
			return 0;
		}
		String head = LawFile.head(source, HEAD);
		return ARTICLE_LINE.matcher(head).find() ? 2 : 0;
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
		if (text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)
				|| text.stripLeading().regionMatches(true, 0, "<html", 0, 5)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_webPage, source.fileName()));
		}
		TurkishAct act = TurkishAct.read(text);
		if (Provisions.articles(act.expression()).isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_notAnAct, source.fileName()));
		}
		refuseTruncated(act, source.fileName());
		List<ImportRemark> remarks = new ArrayList<>();
		return new LawText(instrument(act, source, remarks), "TR", remarks);
	}

	private static void refuseTruncated(TurkishAct act, String fileName) throws ImportRefusal {
		Optional<Provision> end = act.truncatedAfter();
		if (end.isPresent()) {
			String label = Provisions.articleOf(end.get()).map(Provision::getLabel).orElse("");
			throw new ImportRefusal(NLS.bind(Messages.Import_truncatedAfter, fileName, label));
		}
	}

	private static Instrument instrument(TurkishAct act, ImportSource source, List<ImportRemark> remarks) {
		TurkishHeader header = act.header();
		Instrument instrument = LawFactory.eINSTANCE.createInstrument();
		instrument.getNames().put("tr", header.title());
		instrument.setKind(header.kind());
		instrument.setNumber(header.number());
		instrument.setSeries(header.series());
		header.adopted().ifPresent(instrument::setAdopted);
		header.published().ifPresent(instrument::setPublished);
		instrument.setGazette(header.gazette());
		instrument.getAmendments().addAll(act.table().amendments());
		instrument.getCommencements().addAll(act.table().commencements());
		Expression expression = act.expression();
		expression.setSourceFile(source.fileName());
		instrument.getExpressions().add(expression);
		provenance(expression, "", header.source().isEmpty() ? source.fileName() : header.source(),
				header.titleAsPrinted());
		Sidecar.beside(source.file()).ifPresent(file -> complete(instrument, file, remarks));
		if (instrument.getNumber().isEmpty()) {
			Matcher number = FILE_NUMBER.matcher(source.fileName());
			if (number.find()) {
				instrument.setNumber(number.group(1));
				provenance(instrument, "number", source.fileName(), number.group(1));
			} else {
				remarks.add(new ImportRemark(Severity.WARNING, "", Messages.Import_noNumber));
			}
		}
		if (instrument.getKind() == InstrumentKind.LAW && !instrument.getSeries().isEmpty()) {
			instrument.getIdentifiers()
					.add("mevzuat:1." + instrument.getSeries() + '.' + instrument.getNumber());
		}
		state(instrument, expression, remarks);
		return instrument;
	}

	private static void complete(Instrument instrument, Path file, List<ImportRemark> remarks) {
		try {
			Sidecar sidecar = Sidecar.read(file);
			String name = file.getFileName().toString();
			sidecar.get("/law_number").ifPresent(number -> {
				if (instrument.getNumber().isEmpty()) {
					instrument.setNumber(number);
					provenance(instrument, "number", name, number);
				} else if (!instrument.getNumber().equals(number)) {
					remarks.add(new ImportRemark(Severity.WARNING, name,
							NLS.bind(Messages.Import_differs, new Object[] { "number", instrument.getNumber(), number })));
				}
			});
			sidecar.get("/accepted_date").ifPresent(date -> {
				if (instrument.getAdopted() == null && isDate(date)) {
					instrument.setAdopted(PartialDate.valueOf(date));
					provenance(instrument, "adopted", name, date);
				}
			});
			sidecar.get("/official_gazette/date").filter(TurkishLawImporter::isDate).ifPresent(date -> {
				if (instrument.getPublished() == null) {
					instrument.setPublished(PartialDate.valueOf(date));
					provenance(instrument, "published", name, date);
				}
			});
			sidecar.get("/official_gazette/number").ifPresent(number -> {
				if (instrument.getGazette().isEmpty()) {
					instrument.setGazette(number);
					provenance(instrument, "gazette", name, number);
				}
			});
			sidecar.get("/effective_status").filter("in_force"::equals).ifPresent(status -> {
				instrument.setForce(ForceStatus.IN_FORCE);
				provenance(instrument, "force", name, status);
			});
		} catch (IOException e) {
			remarks.add(new ImportRemark(Severity.WARNING, file.getFileName().toString(),
					NLS.bind(Messages.Import_sidecar, file.getFileName())));
		}
	}

	private static boolean isDate(String text) {
		try {
			PartialDate.valueOf(text);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}

	/** A consolidated text shows what its last change made of the act, but does not say which day that was. */
	private static void state(Instrument instrument, Expression expression, List<ImportRemark> remarks) {
		PartialDate today = PartialDate.of(LocalDate.now());
		Stream<PartialDate> changes = instrument.getCommencements().stream().map(Commencement::getDate);
		if (instrument.getCommencements().isEmpty()) {
			List<PartialDate> tags = new ArrayList<>();
			Provisions.forEach(expression,
					provision -> provision.getAmendments().stream().map(Amendment::getDate).forEach(tags::add));
			changes = tags.stream();
		}
		Optional<PartialDate> last = changes.filter(date -> date != null && date.compareTo(today) <= 0)
				.max(PartialDate::compareTo).or(() -> Optional.ofNullable(instrument.getPublished()));
		last.ifPresent(date -> {
			expression.setValidFrom(date);
			remarks.add(new ImportRemark(Severity.INFO, "", NLS.bind(Messages.Import_stateGuessed,
					DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(date.firstDay()))));
		});
	}

	private static void provenance(Element element, String field, String source, String asPrinted) {
		Provenance provenance = CoreFactory.eINSTANCE.createProvenance();
		provenance.setField(field);
		provenance.setSource(source);
		provenance.setAsPrinted(asPrinted);
		element.getSources().add(provenance);
	}
}
