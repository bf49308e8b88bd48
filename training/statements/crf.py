"""A linear-chain conditional random field (Lafferty et al. 2001) over BIO tags, batched."""

import torch
from torch import nn


class Crf(nn.Module):
    def __init__(self, tags):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(len(tags)))
        self.next = nn.Parameter(torch.zeros(len(tags), len(tags)))
        barred = torch.zeros(len(tags), len(tags))
        barred_start = torch.zeros(len(tags))
        for j, tag in enumerate(tags):
            if tag.startswith("I-"):
                barred_start[j] = -1e4
                for i, before in enumerate(tags):
                    if before[2:] != tag[2:]:
                        barred[i, j] = -1e4
        self.register_buffer("barred", barred)
        self.register_buffer("barred_start", barred_start)

    def loss(self, scores, gold, present):
        """Negative log-likelihood: scores [s, n, t], gold [s, n], present [s, n] (first word always present)."""
        start, step = self.start + self.barred_start, self.next + self.barred
        rows = torch.arange(len(scores))
        path = start[gold[:, 0]] + scores[rows, 0, gold[:, 0]]
        alpha = start + scores[:, 0]
        for i in range(1, scores.shape[1]):
            here = present[:, i]
            path = path + here * (step[gold[:, i - 1], gold[:, i]] + scores[rows, i, gold[:, i]])
            further = torch.logsumexp(alpha[:, :, None] + step, 1) + scores[:, i]
            alpha = torch.where(here[:, None].bool(), further, alpha)
        return (torch.logsumexp(alpha, 1) - path).sum()

    @torch.no_grad()
    def best(self, scores):
        """The best tag sequence of one sentence: scores [n, t]."""
        step = self.next + self.barred
        alpha, back = self.start + self.barred_start + scores[0], []
        for row in scores[1:]:
            value, place = (alpha[:, None] + step).max(0)
            back.append(place)
            alpha = value + row
        tag = int(alpha.argmax())
        tags = [tag]
        for place in reversed(back):
            tag = int(place[tag])
            tags.append(tag)
        return tags[::-1]
