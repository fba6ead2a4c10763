/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.law.Instruments;
import org.imece.law.citation.CitationResolver;
import org.imece.law.internal.Messages;
import org.imece.model.PartialDate;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;

/**
 * Adds a text to a project: as a new instrument, or as a new language or state of one that is there. A text that the
 * project has already changes nothing.
 */
public final class LawImportPlan implements ImportPlan {

	private final LawText text;
	private final ImportAccount account;
	/** Address of the instrument that the project has already; {@code null} for none. */
	private final String existing;
	private final boolean unchanged;

	private LawImportPlan(LawText text, ImportAccount account, String existing, boolean unchanged) {
		this.text = text;
		this.account = account;
		this.existing = existing;
		this.unchanged = unchanged;
	}

	public static LawImportPlan of(ImportSource source, String format, LawText text, IResearchProject project)
			throws CoreException {
		Jurisdiction draft = CoreFactory.eINSTANCE.createJurisdiction();
		draft.setCode(text.jurisdiction());
		text.instrument().setJurisdiction(draft); // for the key; the one of the project takes its place
		return project.read(() -> compare(source, format, text, project));
	}

	private static LawImportPlan compare(ImportSource source, String format, LawText text, IResearchProject project) {
		List<ImportRemark> remarks = new ArrayList<>(text.remarks());
		Optional<Instrument> found = project.all(Instrument.class).stream()
				.filter(instrument -> Instruments.same(instrument, text.instrument())).findFirst();
		Expression newer = text.expression();
		boolean same = found.isPresent() && found.get().getExpressions().stream().anyMatch(
				expression -> isSameLanguage(expression, newer) && ArticleComparison.same(expression, newer));
		Expression before = found.flatMap(instrument -> Instruments.newest(instrument, newer.getLanguage()))
				.filter(expression -> isSameLanguage(expression, newer)).orElse(null);
		ArticleComparison articles = ArticleComparison.of(before, newer);
		if (same) {
			articles = new ArticleComparison(articles.total(), 0, 0, articles.total());
			remarks.add(new ImportRemark(Severity.INFO, "", Messages.Import_sameText));
		} else if (before != null) {
			remarks.add(new ImportRemark(Severity.INFO, "",
					NLS.bind(Messages.Import_newState, articles.changed() + articles.added())));
		} else if (found.isPresent()) {
			remarks.add(new ImportRemark(Severity.INFO, "", NLS.bind(Messages.Import_newLanguage,
					UserLocale.languageName(newer.getLanguage()))));
		}
		ImportAccount account = new ImportAccount(source.fileName(), format, Messages.Import_unit, articles.total(),
				articles.added(), articles.changed(), articles.unchanged(), 0, remarks);
		return new LawImportPlan(text, account, found.map(project::uriOf).orElse(null), same);
	}

	private static boolean isSameLanguage(Expression one, Expression other) {
		return Objects.equals(one.getLanguage(), other.getLanguage());
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		if (unchanged) {
			return;
		}
		Optional<Instrument> found = existing == null ? Optional.empty()
				: project.find(existing).map(Instrument.class::cast);
		Expression expression = text.expression();
		Instrument instrument;
		if (found.isPresent()) {
			instrument = found.get();
			merge(instrument);
		} else {
			instrument = text.instrument();
			instrument.setJurisdiction(Instruments.jurisdiction(project, text.jurisdiction()));
			project.add(instrument);
		}
		new CitationResolver(project).resolve(expression);
	}

	/** Facts that the project has are kept; what it lacks comes from the new text. */
	private void merge(Instrument instrument) {
		Instrument draft = text.instrument();
		Expression expression = text.expression();
		boolean newest = instrument.getExpressions().stream().allMatch(other -> !isLater(other, expression));
		close(instrument, expression);
		instrument.getExpressions().add(expression);
		draft.getNames().forEach(name -> {
			if (!instrument.getNames().containsKey(name.getKey())) {
				instrument.getNames().put(name.getKey(), name.getValue());
			}
		});
		draft.getIdentifiers().stream().filter(identifier -> !instrument.getIdentifiers().contains(identifier))
				.forEach(instrument.getIdentifiers()::add);
		if (instrument.getAdopted() == null) {
			instrument.setAdopted(draft.getAdopted());
		}
		if (instrument.getPublished() == null) {
			instrument.setPublished(draft.getPublished());
		}
		if (isEmpty(instrument.getGazette())) {
			instrument.setGazette(draft.getGazette());
		}
		if (isEmpty(instrument.getSeries())) {
			instrument.setSeries(draft.getSeries());
		}
		if (instrument.getForce() == ForceStatus.UNKNOWN) {
			instrument.setForce(draft.getForce());
		}
		if (newest && !draft.getAmendments().isEmpty()) {
			instrument.getAmendments().clear();
			instrument.getAmendments().addAll(draft.getAmendments());
			instrument.getCommencements().clear();
			instrument.getCommencements().addAll(draft.getCommencements());
		}
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isEmpty();
	}

	private static boolean isLater(Expression one, Expression other) {
		return one.getValidFrom() != null && other.getValidFrom() != null
				&& one.getValidFrom().compareTo(other.getValidFrom()) > 0;
	}

	/** A state ends on the day before the next one of the same language begins. */
	private static void close(Instrument instrument, Expression added) {
		for (Expression other : instrument.getExpressions()) {
			if (!isSameLanguage(other, added)) {
				continue;
			}
			if (isLater(added, other) && (other.getValidTo() == null || isLaterThan(other.getValidTo(), added))) {
				other.setValidTo(dayBefore(added));
			} else if (isLater(other, added)
					&& (added.getValidTo() == null || isLaterThan(added.getValidTo(), other))) {
				added.setValidTo(dayBefore(other));
			}
		}
	}

	private static boolean isLaterThan(PartialDate end, Expression next) {
		return end.compareTo(next.getValidFrom()) >= 0;
	}

	private static PartialDate dayBefore(Expression expression) {
		return PartialDate.of(expression.getValidFrom().firstDay().minusDays(1));
	}
}
