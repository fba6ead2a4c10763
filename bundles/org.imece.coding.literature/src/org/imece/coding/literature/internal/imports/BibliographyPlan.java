/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.work.CitationKeys;
import org.imece.coding.literature.work.WorkIdentity;
import org.imece.coding.literature.internal.ItemMerge;
import org.imece.coding.literature.internal.Messages;
import org.imece.coding.literature.internal.format.Readings;
import org.imece.coding.literature.internal.format.Readings.Reading;
import org.imece.core.citation.ShortCitation;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.PartialDate;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Provenance;

/** New items, and items that change present ones: a work is one item, however often files bring it. */
final class BibliographyPlan implements ImportPlan {

	/** An item for a work that the project has. */
	private record Update(String id, Reading reading) {
	}

	private final List<Reading> created = new ArrayList<>();
	private final List<Update> updates = new ArrayList<>();
	private final Map<String, List<LiteratureItem>> works = new HashMap<>();
	private final Map<LiteratureItem, String> places = new HashMap<>();
	private final List<ImportRemark> remarks;
	private int unchanged;
	private ImportAccount account;

	private BibliographyPlan(List<ImportRemark> remarks) {
		this.remarks = new ArrayList<>(remarks);
	}

	static BibliographyPlan of(Readings readings, IResearchProject project, String fileName, String format)
			throws CoreException {
		BibliographyPlan plan = new BibliographyPlan(readings.remarks());
		project.read(() -> {
			plan.resolve(readings, project);
			return null;
		});
		int read = plan.created.size() + plan.updates.size() + plan.unchanged + readings.refused();
		plan.account = new ImportAccount(fileName, format, Messages.Import_unit, read, plan.created.size(),
				plan.updates.size(), plan.unchanged, readings.refused(), plan.remarks);
		return plan;
	}

	private void resolve(Readings readings, IResearchProject project) {
		List<LiteratureItem> present = project.all(LiteratureItem.class);
		present.forEach(this::register);
		CitationKeys keys = CitationKeys.of(project);
		for (Reading reading : readings.items()) {
			LiteratureItem item = reading.item();
			Optional<LiteratureItem> known = find(item);
			if (known.isEmpty()) {
				create(reading, project, keys);
			} else if (places.containsKey(known.get())) {
				again(reading, known.get());
			} else {
				update(reading, known.get());
			}
		}
	}

	private void register(LiteratureItem item) {
		WorkIdentity.keys(item).forEach(key -> works.computeIfAbsent(key, any -> new ArrayList<>()).add(item));
	}

	private Optional<LiteratureItem> find(LiteratureItem item) {
		return WorkIdentity.keys(item).stream().flatMap(key -> works.getOrDefault(key, List.of()).stream())
				.filter(other -> WorkIdentity.agree(item, other)).findFirst();
	}

	private void create(Reading reading, IResearchProject project, CitationKeys keys) {
		LiteratureItem item = reading.item();
		String wanted = item.getCitationKey();
		if (!keys.assign(item)) {
			remark(Severity.INFO, reading, NLS.bind(Messages.Import_keyTaken, wanted, item.getCitationKey()));
		}
		item.setId(id(item, project));
		register(item);
		places.put(item, reading.place());
		created.add(reading);
	}

	/** Follows from the work, so that the same file makes the same items in every copy of the project. */
	private String id(LiteratureItem item, IResearchProject project) {
		String identity = "literature:" + WorkIdentity.keys(item).get(0);
		String id = uuid(identity);
		for (int n = 2; taken(id, project); n++) {
			id = uuid(identity + '#' + n);
		}
		return id;
	}

	private boolean taken(String id, IResearchProject project) {
		return project.root(id).isPresent() || created.stream().anyMatch(each -> id.equals(each.item().getId()));
	}

	private static String uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The same work a second time within the file. */
	private void again(Reading reading, LiteratureItem first) {
		ItemMerge.fill(first, reading.item());
		unchanged++;
		remark(Severity.INFO, reading, NLS.bind(Messages.Import_sameAs, places.get(first)));
	}

	private void update(Reading reading, LiteratureItem known) {
		Set<String> changes = ItemMerge.update(EcoreUtil.copy(known), reading.item());
		if (changes.isEmpty()) {
			unchanged++;
			return;
		}
		updates.add(new Update(known.getId(), reading));
		remark(Severity.INFO, reading, NLS.bind(Messages.Import_updates,
				ShortCitation.of(known, UserLocale.language()), String.join(", ", changes)));
	}

	private void remark(Severity severity, Reading reading, String message) {
		remarks.add(new ImportRemark(severity, reading.place(), message));
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		for (Reading reading : created) {
			reading.item().getSources().add(source(reading));
			project.add(reading.item());
		}
		for (Update update : updates) {
			project.root(update.id()).map(LiteratureItem.class::cast).ifPresent(known -> {
				Set<String> changed = ItemMerge.update(known, update.reading().item());
				if (!changed.isEmpty()) {
					Provenance source = source(update.reading());
					source.setAsRead(String.join(", ", changed));
					known.getSources().add(source);
				}
			});
		}
	}

	private Provenance source(Reading reading) {
		Provenance source = CoreFactory.eINSTANCE.createProvenance();
		source.setSource(account.file());
		source.setLocator(reading.place());
		source.setRetrieved(PartialDate.of(LocalDate.now()));
		return source;
	}
}
