/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IResearchProject;
import org.imece.core.search.ISearchContribution;
import org.imece.core.store.RecordHeader;
import org.imece.core.visibility.IHiddenRecords;
import org.imece.model.core.CorePackage;
import org.imece.search.ISearchIndex;
import org.imece.search.ISearchService;

/** Opens indexes with what plug-ins contribute to them. */
public final class SearchService implements ISearchService {

	private final Consumer<IStatus> log;
	private List<ISearchContribution> contributions;
	private List<IHiddenRecords> hiding = List.of();

	public SearchService() {
		log = ILog.of(SearchService.class)::log;
	}

	SearchService(List<ISearchContribution> contributions, List<IHiddenRecords> hiding, Consumer<IStatus> log) {
		this.contributions = contributions;
		this.hiding = hiding;
		this.log = log;
	}

	public void setRegistry(IExtensionRegistry registry) {
		Contributions all = new Contributions(registry);
		contributions = all.searchContributions();
		hiding = all.hiddenRecords();
	}

	@Override
	public ISearchIndex open(IResearchProject project, Path folder) throws CoreException {
		try {
			Files.createDirectories(folder);
			return open(FSDirectory.open(folder), folder.toString(), project);
		} catch (LockObtainFailedException e) {
			throw new CoreException(Status.error(Messages.format(Messages.Index_busy, folder), e));
		} catch (IOException e) {
			throw new CoreException(Status
					.error(Messages.format(Messages.Index_unwritable, folder, String.valueOf(e.getMessage())), e));
		}
	}

	@Override
	public ISearchIndex openInMemory(IResearchProject project) throws CoreException {
		try {
			return open(new ByteBuffersDirectory(), "", project);
		} catch (IOException e) {
			throw new CoreException(
					Status.error(Messages.format(Messages.Index_unwritable, "", String.valueOf(e.getMessage())), e));
		}
	}

	private ISearchIndex open(Directory directory, String place, IResearchProject project) throws IOException {
		try {
			return new LuceneIndex(directory, place, project, idOf(project), contributions, hiding, log);
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
	}

	/** Identifier of the settings, which are made with the project and never again. */
	private static String idOf(IResearchProject project) {
		return project.records(CorePackage.Literals.PROJECT_SETTINGS).stream().map(RecordHeader::id).findFirst()
				.orElseThrow(() -> new IllegalStateException("A project has its settings from the start"));
	}
}
