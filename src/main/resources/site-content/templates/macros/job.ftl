<#-- An entry of experience.yml. -->
<#macro job e>
<@stay what=e.position!"" area=e.area!"" place=e.organization!"" url=e.url!"" period=e.period advisors=e.advisors notes=e.notes/>
</#macro>
