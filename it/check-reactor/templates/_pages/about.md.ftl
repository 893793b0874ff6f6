---
title: Other
---
${profile.name}
